/** The pages of the membership: members and who they are, grades, closes, points and coupons. */
@NullMarked
package kr.ansim.web.membership;

import org.jspecify.annotations.NullMarked;
