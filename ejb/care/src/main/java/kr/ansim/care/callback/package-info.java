/** Promises to call members back: when, by whom, what it is about, and whether they are kept. */
@NullMarked
package kr.ansim.care.callback;

import org.jspecify.annotations.NullMarked;
