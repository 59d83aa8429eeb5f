package kr.ansim.delivery.booking;

import java.util.UUID;
import kr.ansim.delivery.Parcel;
import org.jspecify.annotations.Nullable;

/**
 * A door wanted for an order.
 *
 * @param recipient token of the vault
 * @param checkoutId the customer's checkout, null when the shop's system asks by itself
 */
public record HoldOrder(
        UUID shopId,
        String orderNo,
        UUID siteId,
        Parcel parcel,
        UUID recipient,
        @Nullable UUID checkoutId) {}
