/** How a door is claimed, kept and given back. */
package kr.ansim.delivery.booking;
