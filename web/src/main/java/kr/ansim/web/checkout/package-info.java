/**
 * The pages on which a customer, sent by a shop and without an account, chooses a locker for one order.
 *
 * <p>They keep nothing in a session: what was chosen lies with the checkout, where to look is in the address.
 */
package kr.ansim.web.checkout;
