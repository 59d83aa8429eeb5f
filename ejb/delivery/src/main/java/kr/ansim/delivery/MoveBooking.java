package kr.ansim.delivery;

import java.util.UUID;

/**
 * The desk has a parcel brought to another door, for the same recipient.
 *
 * @param siteId the new one; the old site once more gives another door there
 */
public record MoveBooking(UUID shopId, String orderNo, UUID siteId, Parcel parcel, String reason) {}
