/** The search field of the bar: finds sites, bookings and entries of the trail, whatever the reader may see. */
package kr.ansim.web.search;
