@NullMarked
package kr.ansim.web.membership;

import org.jspecify.annotations.NullMarked;
