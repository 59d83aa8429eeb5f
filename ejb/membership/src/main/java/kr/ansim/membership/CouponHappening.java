package kr.ansim.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That a coupon was given to a member or used by it.
 *
 * @param campaign its name
 * @param order for which it was used
 * @param discount what it took off there
 */
public record CouponHappening(
        UUID coupon,
        boolean used,
        Instant at,
        String campaign,
        LocalDate validTo,
        Optional<String> order,
        long discount) {}
