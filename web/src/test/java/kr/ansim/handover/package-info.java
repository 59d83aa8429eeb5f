/** What operators are handed over says what the code does: the table of settings, the image and its neighbours, {@code ./run}. */
package kr.ansim.handover;
