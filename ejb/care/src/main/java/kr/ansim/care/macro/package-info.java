/** Words and changes that are often made together: how they are kept by version, and what they do to one case. */
@NullMarked
package kr.ansim.care.macro;

import org.jspecify.annotations.NullMarked;
