/** News for shops' systems: where they go, what is still to go out, how it is signed, and when it is tried again. */
@NullMarked
package kr.ansim.notice.webhook;

import org.jspecify.annotations.NullMarked;
