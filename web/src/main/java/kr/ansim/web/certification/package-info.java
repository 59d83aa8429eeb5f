/** Pages about certificates: a partner's check, the officer's board, sources and rules. */
@NullMarked
package kr.ansim.web.certification;

import org.jspecify.annotations.NullMarked;
