/** The desk as it is at this moment. */
@NullMarked
package kr.ansim.care.floor;

import org.jspecify.annotations.NullMarked;
