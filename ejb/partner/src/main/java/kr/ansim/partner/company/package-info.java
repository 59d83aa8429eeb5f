/** Companies and their members as the tables keep them. */
@NullMarked
package kr.ansim.partner.company;

import org.jspecify.annotations.NullMarked;
