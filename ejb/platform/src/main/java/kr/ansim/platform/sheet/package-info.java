/** Workbooks of strangers: looked at before any library reads them. */
@NullMarked
package kr.ansim.platform.sheet;

import org.jspecify.annotations.NullMarked;
