package kr.ansim.delivery;

import java.util.List;
import java.util.UUID;

/** A site was closed or a door broke while customers had bookings there. */
public record BookingsTouched(UUID siteId, String siteName, String reason, List<AffectedBooking> bookings) {}
