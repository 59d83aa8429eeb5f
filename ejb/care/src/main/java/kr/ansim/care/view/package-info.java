/** What the one screen concludes from the purchases of a member: habits, sizes, and what to offer next. */
@NullMarked
package kr.ansim.care.view;

import org.jspecify.annotations.NullMarked;
