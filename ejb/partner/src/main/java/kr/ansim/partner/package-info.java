/**
 * Partner companies: who they are and which accounts act for them.
 *
 * <p>May use the kernel and the base packages of platform, identity, notice and certification. Other modules see this package only.
 */
@NullMarked
package kr.ansim.partner;

import org.jspecify.annotations.NullMarked;
