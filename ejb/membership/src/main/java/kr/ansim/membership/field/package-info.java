/** What is asked of the fields of whatever is told. */
@NullMarked
package kr.ansim.membership.field;

import org.jspecify.annotations.NullMarked;
