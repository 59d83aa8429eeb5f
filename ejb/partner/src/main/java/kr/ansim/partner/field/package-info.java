/** What is looked at alike in the fields of companies, products and papers. */
@NullMarked
package kr.ansim.partner.field;

import org.jspecify.annotations.NullMarked;
