package kr.ansim.delivery;

import java.util.UUID;

/** A shop asks to keep a fitting door of a site for one of its orders until the customer has paid. */
public record HoldLocker(UUID shopId, String orderNo, UUID siteId, Parcel parcel, Recipient recipient) {}
