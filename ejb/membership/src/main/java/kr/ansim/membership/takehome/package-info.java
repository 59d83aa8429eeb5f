/** All that is known of a member, for the member to take home. Other modules tell theirs when they are asked by an event. */
@NullMarked
package kr.ansim.membership.takehome;

import org.jspecify.annotations.NullMarked;
