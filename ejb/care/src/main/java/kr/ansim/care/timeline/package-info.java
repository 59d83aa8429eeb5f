/** One timeline out of many streams: each is read from a place on, and merged with the others by time. */
@NullMarked
package kr.ansim.care.timeline;

import org.jspecify.annotations.NullMarked;
