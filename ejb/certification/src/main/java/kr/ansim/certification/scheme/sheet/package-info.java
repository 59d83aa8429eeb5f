/** Rules as a spreadsheet: what staff take out, change in their own program and bring in again. */
@NullMarked
package kr.ansim.certification.scheme.sheet;

import org.jspecify.annotations.NullMarked;
