/** What files of customers and files of orders have in common. */
@NullMarked
package kr.ansim.membership.sheet;

import org.jspecify.annotations.NullMarked;
