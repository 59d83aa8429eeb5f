/** Pages of the delivery desk: sites and their doors, bookings, import of sites. */
package kr.ansim.web.delivery;
