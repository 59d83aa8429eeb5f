/** The monthly close: what counted, what is decided by it, and how it is taken back. */
@NullMarked
package kr.ansim.membership.close;

import org.jspecify.annotations.NullMarked;
