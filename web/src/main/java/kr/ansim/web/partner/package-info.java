/** Pages about partner companies. */
@NullMarked
package kr.ansim.web.partner;

import org.jspecify.annotations.NullMarked;
