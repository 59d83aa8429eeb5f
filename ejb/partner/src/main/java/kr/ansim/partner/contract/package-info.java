/** Terms, the contracts that are drawn up from them, and their acceptance. */
@NullMarked
package kr.ansim.partner.contract;

import org.jspecify.annotations.NullMarked;
