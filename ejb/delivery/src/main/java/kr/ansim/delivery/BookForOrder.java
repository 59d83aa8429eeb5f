package kr.ansim.delivery;

import java.util.UUID;

/** The desk books a door for an order on its customer's behalf. */
public record BookForOrder(
        UUID shopId, String orderNo, UUID siteId, Parcel parcel, Recipient recipient, String reason) {}
