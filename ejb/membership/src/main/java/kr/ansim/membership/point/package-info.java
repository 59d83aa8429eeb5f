/** Points: lots in which they were issued, journals that move them, and who is owed how many. */
@NullMarked
package kr.ansim.membership.point;

import org.jspecify.annotations.NullMarked;
