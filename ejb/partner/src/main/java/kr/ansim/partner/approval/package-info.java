/** How companies are taken in: their applications handed in, returned, approved by two, and what suspends them later. */
@NullMarked
package kr.ansim.partner.approval;

import org.jspecify.annotations.NullMarked;
