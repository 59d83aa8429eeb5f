/** Closes of grades while servers are killed. */
@NullMarked
package kr.ansim.web.closing;

import org.jspecify.annotations.NullMarked;
