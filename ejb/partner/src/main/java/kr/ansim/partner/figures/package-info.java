/** How the review goes: counts, times and shares, and the lists behind them. */
@NullMarked
package kr.ansim.partner.figures;

import org.jspecify.annotations.NullMarked;
