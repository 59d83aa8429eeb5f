/** What people decide for one member against the rules: honorary grades, and seats among the best. */
@NullMarked
package kr.ansim.membership.manual;

import org.jspecify.annotations.NullMarked;
