/** How purchases make grades: the policies by version, what they decide, and how far a member is from the next. */
@NullMarked
package kr.ansim.membership.grade;

import org.jspecify.annotations.NullMarked;
