/** Calls from the telephone system: who it is, who answers, and what came of it. */
@NullMarked
package kr.ansim.care.call;

import org.jspecify.annotations.NullMarked;
