/** Companies and their members as the tables keep them. */
@NullMarked
package kr.ansim.partner.model;

import org.jspecify.annotations.NullMarked;
