/** Endpoints for pickup points, locker bookings, checkout sessions and the operation of sites. */
package kr.ansim.web.api.delivery;
