/** The customer's choice of a locker for one order, from the shop's checkout and back to it. */
package kr.ansim.delivery.checkout;
