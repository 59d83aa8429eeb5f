/**
 * The VIP desk: calls and who takes them, one view of a member with all that happened, greetings, cases with their clocks,
 * call-backs, and what the desk gives.
 *
 * <p>May use the kernel and the base packages of platform, notice, membership, delivery and certification. Other modules see this package only.
 */
@NullMarked
package kr.ansim.care;

import org.jspecify.annotations.NullMarked;
