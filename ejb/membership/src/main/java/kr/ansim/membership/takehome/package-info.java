/** All that is known of a member, for the member to take home. */
@NullMarked
package kr.ansim.membership.takehome;

import org.jspecify.annotations.NullMarked;
