/** Figures of the desk, each counted by the same condition by which its list is made. */
@NullMarked
package kr.ansim.care.report;

import org.jspecify.annotations.NullMarked;
