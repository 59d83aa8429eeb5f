/** How a policy comes into force: drafted, simulated, proposed by one person and released by another. */
@NullMarked
package kr.ansim.membership.policy;

import org.jspecify.annotations.NullMarked;
