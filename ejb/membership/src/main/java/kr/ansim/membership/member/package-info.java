/** Who the members are, and as whom each channel knows them. */
@NullMarked
package kr.ansim.membership.member;

import org.jspecify.annotations.NullMarked;
