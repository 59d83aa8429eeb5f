/** Keeps what a close counts as it is until the close has ended. */
@NullMarked
package kr.ansim.membership.gate;

import org.jspecify.annotations.NullMarked;
