/** Papers that were handed in, what was decided on them, and how they stand. */
@NullMarked
package kr.ansim.partner.paper;

import org.jspecify.annotations.NullMarked;
