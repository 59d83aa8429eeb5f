/** Writes down for a member what was said in a case. */
@NullMarked
package kr.ansim.care.transcript;

import org.jspecify.annotations.NullMarked;
