package kr.ansim.delivery.booking;

import kr.ansim.delivery.site.Door;

/** A booking with the door it has. */
public record BookedDoor(Booking booking, Door door) {}
