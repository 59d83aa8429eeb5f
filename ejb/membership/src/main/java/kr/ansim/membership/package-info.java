/**
 * One membership over TV, online and catalogue: who the members are, what they bought, their grades, points, coupons and
 * benefits.
 *
 * <p>May use the kernel and the base packages of platform and notice. Other modules see this package only.
 */
@NullMarked
package kr.ansim.membership;

import org.jspecify.annotations.NullMarked;
