/**
 * Partner companies: who they are, which accounts act for them, and the products that they offer with all their papers.
 *
 * <p>May use the kernel and the base packages of platform, identity, notice and certification. Other modules see this package only.
 */
@NullMarked
package kr.ansim.partner;

import org.jspecify.annotations.NullMarked;
