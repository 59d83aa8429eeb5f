package kr.ansim.membership.contact;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.ansim.membership.ContactEventKind;
import kr.ansim.membership.ContactOpening;
import kr.ansim.membership.ContactOutcome;
import kr.ansim.membership.ContactState;

/**
 * How a contact stands after all that was told of it, in the order in which it happened: that it came in another, or twice,
 * makes no difference.
 */
final class ContactStory {

    private static final Comparator<ContactHappening> AS_IT_HAPPENED = Comparator.comparing(ContactHappening::at)
            .thenComparing(ContactHappening::kind)
            .thenComparing(ContactHappening::key);

    /**
     * @param opening and {@code openedAt}: empty until it was told
     * @param dueAt a promise that was not kept yet
     */
    record Standing(
            Optional<ContactOpening> opening,
            Optional<Instant> openedAt,
            Instant lastAt,
            ContactState state,
            Optional<ContactOutcome> outcome,
            Optional<Instant> dueAt,
            int transfers,
            int reopened) {}

    private Optional<ContactHappening> opened = Optional.empty();
    private ContactState state = ContactState.OPEN;
    private Optional<ContactOutcome> outcome = Optional.empty();
    private Optional<Instant> dueAt = Optional.empty();
    private int transfers;
    private int reopened;

    private ContactStory() {}

    /** @param happenings at least one */
    static Standing of(Collection<ContactHappening> happenings) {
        ContactStory story = new ContactStory();
        Set<String> keys = new HashSet<>();
        List<ContactHappening> inTurn = happenings.stream()
                .filter(one -> keys.add(one.key()))
                .sorted(AS_IT_HAPPENED)
                .toList();
        inTurn.forEach(story::take);
        return new Standing(
                story.opened.flatMap(ContactHappening::opening),
                story.opened.map(ContactHappening::at),
                inTurn.get(inTurn.size() - 1).at(),
                story.state,
                story.outcome,
                story.dueAt,
                story.transfers,
                story.reopened);
    }

    private void take(ContactHappening one) {
        switch (one.kind()) {
            case OPENED -> opened = opened.or(() -> Optional.of(one));
            case ANSWERED -> {
                dueAt = Optional.empty();
                goOn();
            }
            case TRANSFERRED -> {
                transfers++;
                goOn();
            }
            case PROMISED -> {
                dueAt = state.unfinished() ? one.dueAt() : dueAt;
                goOn();
            }
            case WAITING -> state = state.unfinished() ? ContactState.WAITING : state;
            case RESOLVED, CLOSED -> end(one);
            case REOPENED -> {
                reopened++;
                state = ContactState.OPEN;
                outcome = Optional.empty();
            }
        }
    }

    /** Whoever does something for the customer does not wait for the customer any more; what has ended stays so. */
    private void goOn() {
        state = state == ContactState.WAITING ? ContactState.OPEN : state;
    }

    private void end(ContactHappening one) {
        if (one.kind() == ContactEventKind.CLOSED) {
            state = ContactState.CLOSED;
        } else {
            outcome = one.outcome();
            state = state == ContactState.CLOSED ? state : ContactState.RESOLVED;
        }
        dueAt = Optional.empty();
    }
}
