package kr.ansim.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A member with all customers who are the same person.
 *
 * @param number of the member that stands for all
 * @param joinedOn the first day of any of them
 * @param merges which hold them together, and those that were taken back; the newest first
 */
public record MemberDetails(
        UUID id, String number, MemberState state, LocalDate joinedOn, List<Customer> customers, List<Merge> merges) {

    /** Whether anybody has told who it is. */
    public boolean isKnown() {
        return customers.stream().anyMatch(customer -> !customer.person().isEmpty());
    }

    /** As the first customer said who told it, masked; empty when nobody told, or it was erased. */
    public Optional<String> told(String field) {
        return customers.stream()
                .map(customer -> customer.person().getOrDefault(field, ""))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /**
     * A customer of a channel.
     *
     * @param member the number it would have by itself
     * @param person masked; empty when nobody told who it is, or it was erased
     */
    public record Customer(
            UUID id,
            SalesChannel channel,
            String number,
            String member,
            Instant addedAt,
            boolean phoneVerified,
            Map<String, String> person) {}

    /**
     * That two of them are one person.
     *
     * @param one and {@code other} the numbers they would have by themselves
     * @param by a person or {@code system}
     */
    public record Merge(
            UUID id,
            String one,
            String other,
            Set<MatchEvidence> evidence,
            boolean automatic,
            Word word,
            Optional<Word> undone) {}

    /** Who has said it when, and why. */
    public record Word(Instant at, String by, String reason) {}
}
