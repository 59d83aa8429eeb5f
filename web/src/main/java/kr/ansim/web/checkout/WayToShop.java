package kr.ansim.web.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kr.ansim.delivery.BookingDetails;
import kr.ansim.delivery.CheckoutDetails;
import kr.ansim.delivery.CheckoutResult;
import kr.ansim.identity.Shops;

/**
 * The customer's address back to the shop: the shop's own, and after it {@code session, orderNo, result, bookingId, ts}
 * with their signature, so that nobody can pretend a choice. {@code ts} is when the customer decided, so the same choice
 * always has the same address, however often it is opened.
 */
@ApplicationScoped
public class WayToShop {

    @Inject
    private Shops shops;

    /** @throws IllegalStateException while the customer is still choosing */
    URI of(CheckoutDetails checkout) {
        CheckoutResult result = checkout.result();
        Instant finishedAt = checkout.finishedAt();
        if (result == null || finishedAt == null) {
            throw new IllegalStateException("nothing is decided yet");
        }
        Map<String, String> told = new LinkedHashMap<>();
        told.put("session", checkout.id().toString());
        told.put("orderNo", checkout.orderNo());
        told.put("result", result.name().toLowerCase(Locale.ROOT));
        told.put("bookingId", bookingId(checkout, result));
        told.put("ts", finishedAt.truncatedTo(ChronoUnit.MILLIS).toString());
        told.put("sig", shops.signature(checkout.shopId(), String.join("\n", told.values())));
        return appended(checkout.returnUrl(), told);
    }

    private static String bookingId(CheckoutDetails checkout, CheckoutResult result) {
        return result == CheckoutResult.CONFIRMED
                ? checkout.booking().map(BookingDetails::id).orElseThrow().toString()
                : "";
    }

    static URI appended(URI address, Map<String, String> parameters) {
        String added = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String text = address.toString();
        int hash = text.indexOf('#');
        String front = hash < 0 ? text : text.substring(0, hash);
        String mark =
                address.getRawQuery() == null ? "?" : address.getRawQuery().isEmpty() ? "" : "&";
        return URI.create(front + mark + added + (hash < 0 ? "" : text.substring(hash)));
    }
}
