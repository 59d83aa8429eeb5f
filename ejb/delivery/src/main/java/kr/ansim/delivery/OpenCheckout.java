package kr.ansim.delivery;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shop sends a customer to choose a locker for one order.
 *
 * @param near where the search begins, null when only an address or nothing is known
 * @param address the customer's address, personal data; null when unknown
 * @param returnUrl where the customer goes back to; the caller has checked that it is the shop's own
 */
public record OpenCheckout(
        UUID shopId,
        String orderNo,
        Parcel parcel,
        FindPickupPoints.@Nullable Point near,
        @Nullable String address,
        Recipient recipient,
        URI returnUrl,
        Locale locale) {}
