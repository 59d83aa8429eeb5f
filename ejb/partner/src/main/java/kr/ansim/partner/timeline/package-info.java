/** What happened to a company or product and what was said of it, in one line of time. */
@NullMarked
package kr.ansim.partner.timeline;

import org.jspecify.annotations.NullMarked;
