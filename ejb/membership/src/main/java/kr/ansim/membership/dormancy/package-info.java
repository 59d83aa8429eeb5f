/** What becomes of members who do nothing for long. */
@NullMarked
package kr.ansim.membership.dormancy;

import org.jspecify.annotations.NullMarked;
