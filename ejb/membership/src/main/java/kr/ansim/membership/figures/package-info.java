/** Monthly sums of what benefits cost and of what became of coupons. */
@NullMarked
package kr.ansim.membership.figures;

import org.jspecify.annotations.NullMarked;
