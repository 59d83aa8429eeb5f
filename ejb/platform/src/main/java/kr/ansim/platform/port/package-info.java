/** What the platform needs from outside: places where files lie. */
@NullMarked
package kr.ansim.platform.port;

import org.jspecify.annotations.NullMarked;
