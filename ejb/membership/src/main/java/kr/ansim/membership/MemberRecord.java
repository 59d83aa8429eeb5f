package kr.ansim.membership;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that is known of a member, for the member to take home.
 *
 * @param customer of which channel and number it is known
 * @param kind what sort of thing it is, such as {@code person} or {@code consent}
 * @param values by what they are called
 */
public record MemberRecord(CustomerNumber customer, Kind kind, Map<String, String> values, Optional<Instant> at) {

    public enum Kind {
        PERSON,
        CONSENT
    }
}
