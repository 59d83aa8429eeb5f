package kr.ansim.care;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kr.ansim.kernel.Won;

/**
 * One act.
 *
 * @param agent who asked for it, as the audit trail names them
 * @param worth what it costs us at most
 * @param detail the campaign's or locker's name, or channel and word of a consent
 * @param order in which shop, and its number there; empty for what concerns no order
 * @param decidedBy the second person, or whoever refused a request or took it back
 * @param refusal why it was refused or taken back
 */
public record ActSummary(
        UUID id,
        ActKind kind,
        ActState state,
        String member,
        String agent,
        Instant at,
        String reason,
        Won worth,
        String detail,
        Optional<String> coupon,
        Optional<Order> order,
        OptionalInt line,
        OptionalInt quantity,
        Optional<ReturnReason> why,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> refusal) {

    public record Order(UUID shop, String number) {}
}
