/**
 * The membership over the API: what shops tell of customers and orders, where members stand, and what their points and
 * coupons are worth at a checkout.
 */
@NullMarked
package kr.ansim.web.api.membership;

import org.jspecify.annotations.NullMarked;
