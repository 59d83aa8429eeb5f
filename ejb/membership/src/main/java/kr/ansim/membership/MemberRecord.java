package kr.ansim.membership;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that is known of a member, for the member to take home.
 *
 * @param customer of which channel and number it is known; empty for what belongs to the member as a whole
 * @param kind what sort of thing it is, such as {@code person} or {@code consent}
 * @param values by what they are called
 */
public record MemberRecord(
        Optional<CustomerNumber> customer, Kind kind, Map<String, String> values, Optional<Instant> at) {

    public enum Kind {
        PERSON,
        CONSENT,
        ORDER,
        ORDER_LINE,
        POINTS,
        COUPON,
        CONTACT,
        /** A matter that the desk works on, and what was said in it. */
        CASE,
        CASE_WORDS,
        SURVEY,
        GIFT,
        /** What the desk did or asked a shop to do about an order. */
        REQUEST,
        CALL,
        CALL_BACK
    }
}
