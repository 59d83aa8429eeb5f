/** What telling people needs from outside: a way for mail. */
@NullMarked
package kr.ansim.notice.port;

import org.jspecify.annotations.NullMarked;
