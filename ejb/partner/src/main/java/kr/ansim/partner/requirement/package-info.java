/** Which papers a company or product must hand in, by the versions of the table that staff keep. */
@NullMarked
package kr.ansim.partner.requirement;

import org.jspecify.annotations.NullMarked;
