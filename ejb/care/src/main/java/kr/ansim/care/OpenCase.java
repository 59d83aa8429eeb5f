package kr.ansim.care;

import java.util.Optional;
import java.util.UUID;
import kr.ansim.membership.ContactTopic;

/**
 * @param member its number
 * @param subject says what it is about and names no person: it is shown in lists
 * @param order number of the order, and {@code product} the shop's code, of which it is
 * @param call from which it came; not kept unless whoever opens the case has answered it and it is of this member
 * @param note what the desk has to know, for nobody else; may be empty
 */
public record OpenCase(
        String member,
        CaseType type,
        CasePriority priority,
        ContactTopic topic,
        String subject,
        Optional<String> order,
        Optional<String> product,
        Optional<UUID> call,
        String note) {}
