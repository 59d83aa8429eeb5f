/** Promises of time: working hours of a place, how long what may take, and clocks that count only while somebody is to act. */
@NullMarked
package kr.ansim.care.sla;

import org.jspecify.annotations.NullMarked;
