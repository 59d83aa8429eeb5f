package kr.ansim.care;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.membership.ContactTopic;

/**
 * A case in a list.
 *
 * @param number by which it is called on the phone
 * @param member number of the member
 * @param owner who does it, by the principal's name; empty for nobody
 * @param clock of its targets that run, the one that ends first
 */
public record CaseSummary(
        UUID id,
        String number,
        String member,
        CaseType type,
        CasePriority priority,
        CaseState state,
        ContactTopic topic,
        String subject,
        Optional<String> owner,
        Instant openedAt,
        Instant updatedAt,
        Optional<CaseClock> clock,
        int version) {}
