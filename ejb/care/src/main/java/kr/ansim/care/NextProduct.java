package kr.ansim.care;

import java.time.Instant;
import java.util.Optional;
import kr.ansim.membership.Offer;

/**
 * A product to name, and why.
 *
 * @param because the product, brand or category that the reason is about
 * @param times how many others bought it next, or how often the member kept such a thing
 * @param at of which moment the fact is: when the member bought it last
 * @param size in which the member wears it, where that is known and there is one
 */
public record NextProduct(
        Offer offer, NextReason reason, String because, int times, Instant at, Optional<String> size) {}
