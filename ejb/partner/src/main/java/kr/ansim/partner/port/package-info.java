/** What partner companies need of the outside, in their own words. */
@NullMarked
package kr.ansim.partner.port;

import org.jspecify.annotations.NullMarked;
