/** Whose phone it is that calls. */
@NullMarked
package kr.ansim.membership.caller;

import org.jspecify.annotations.NullMarked;
