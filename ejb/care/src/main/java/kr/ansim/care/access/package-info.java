/** Who looks at members in an unusual way: at many at once, at those whom many know, without a cause, or out of hours. */
@NullMarked
package kr.ansim.care.access;

import org.jspecify.annotations.NullMarked;
