/** What a checkout may use of a member's benefits: what is best, set aside for a time, used and given back. */
@NullMarked
package kr.ansim.membership.benefit;

import org.jspecify.annotations.NullMarked;
