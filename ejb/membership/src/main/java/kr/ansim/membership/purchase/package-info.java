/** What members bought, as shops tell it event by event, and what of it counts. */
@NullMarked
package kr.ansim.membership.purchase;

import org.jspecify.annotations.NullMarked;
