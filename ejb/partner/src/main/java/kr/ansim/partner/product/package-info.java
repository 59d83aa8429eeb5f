/** Products of partner companies: their data and codes, and the lists of them. */
@NullMarked
package kr.ansim.partner.product;

import org.jspecify.annotations.NullMarked;
