/** Cases: what is written to them, who does them, who looks at them, and their clocks. */
@NullMarked
package kr.ansim.care.cases;

import org.jspecify.annotations.NullMarked;
