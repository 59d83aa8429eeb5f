/** What the sources' statements mean for one product: pure rules, without a clock or a table of their own. */
@NullMarked
package kr.ansim.certification.verdict;

import org.jspecify.annotations.NullMarked;
