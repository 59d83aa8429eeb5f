/** Products by spreadsheet: the template, the trial, and the taking of rows step by step. */
@NullMarked
package kr.ansim.partner.product.sheet;

import org.jspecify.annotations.NullMarked;
