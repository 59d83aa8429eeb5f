/** The parts of the table of papers as spreadsheets. */
@NullMarked
package kr.ansim.partner.requirement.sheet;

import org.jspecify.annotations.NullMarked;
