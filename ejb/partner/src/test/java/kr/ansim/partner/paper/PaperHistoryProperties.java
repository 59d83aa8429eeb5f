package kr.ansim.partner.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.partner.PaperState;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any order of submissions and decisions, held against rules that look back over the whole list for each question. */
class PaperHistoryProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final List<UUID> VERSIONS = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));

    /** Whether the paper is settled, said without stages: by who had the last word on what. */
    private static boolean settled(List<PaperEvent> events) {
        boolean waived = false;
        boolean accepted = false;
        UUID inForce = VERSIONS.get(0);
        for (PaperEvent event : events) {
            if (event instanceof PaperEvent.Waived waiver) {
                waived = waiver.endsOn().isEmpty() || !waiver.endsOn().get().isBefore(TODAY);
            } else if (event instanceof PaperEvent.WaiverLifted) {
                waived = false;
            } else if (event instanceof PaperEvent.Accepted acceptance) {
                inForce = acceptance.submission();
                accepted = acceptance.endsOn().isEmpty()
                        || !acceptance.endsOn().get().isBefore(TODAY);
            } else if (event instanceof PaperEvent.Returned returned
                    && returned.submission().equals(inForce)) {
                accepted = false;
            }
        }
        return waived || accepted;
    }

    @Property(tries = 3000)
    void a_paper_is_settled_by_a_standing_waiver_or_by_what_was_accepted_last_and_by_nothing_else(
            @ForAll("histories") List<PaperEvent> events) {
        assertThat(PaperHistory.of(events).state(TODAY).isSettled()).isEqualTo(settled(events));
    }

    @Property
    void handing_in_and_looking_at_it_never_settles_a_paper_and_never_unsettles_one(
            @ForAll("histories") List<PaperEvent> events) {
        UUID newest = new UUID(1, 1);
        List<PaperEvent> more = new ArrayList<>(events);
        more.add(new PaperEvent.Submitted(newest, Optional.empty()));
        more.add(new PaperEvent.Claimed(newest));
        more.add(new PaperEvent.Returned(newest));

        assertThat(PaperHistory.of(more).state(TODAY).isSettled())
                .isEqualTo(PaperHistory.of(events).state(TODAY).isSettled());
    }

    @Property
    void a_rejection_never_overwrites_a_waiver(@ForAll("histories") List<PaperEvent> events) {
        UUID newest = new UUID(1, 1);
        List<PaperEvent> waived = new ArrayList<>(events);
        waived.add(new PaperEvent.Submitted(newest, Optional.empty()));
        waived.add(new PaperEvent.Waived(Optional.empty()));
        waived.add(new PaperEvent.Returned(newest));

        assertThat(PaperHistory.of(waived).state(TODAY).isSettled()).isTrue();
    }

    @Property
    void what_ended_stays_red_until_something_else_is_accepted_or_waived(@ForAll("histories") List<PaperEvent> events) {
        PaperHistory history = PaperHistory.of(events);
        boolean ended = history.endsOn().filter(end -> end.isBefore(TODAY)).isPresent();
        if (ended) {
            assertThat(history.state(TODAY)).isIn(PaperState.EXPIRED, PaperState.WAIVED);
        }
    }

    @Property
    void time_alone_only_makes_it_worse(@ForAll("histories") List<PaperEvent> events) {
        PaperHistory history = PaperHistory.of(events);
        if (!history.state(TODAY).isSettled()) {
            assertThat(history.state(TODAY.plusYears(1)).isSettled()).isFalse();
        }
    }

    /** Submissions come before what is decided on them; all else is in any order. */
    @Provide
    Arbitrary<List<PaperEvent>> histories() {
        Arbitrary<Optional<LocalDate>> ends =
                Arbitraries.integers().between(-90, 90).map(TODAY::plusDays).optional(0.6);
        Arbitrary<UUID> version = Arbitraries.of(VERSIONS);
        Arbitrary<PaperEvent> any = Arbitraries.oneOf(
                Combinators.combine(version, ends).as(PaperEvent.Accepted::new),
                version.map(PaperEvent.Returned::new),
                version.map(PaperEvent.Claimed::new),
                ends.map(PaperEvent.Waived::new),
                Arbitraries.just(new PaperEvent.WaiverLifted()));
        return Combinators.combine(
                        any.list().ofMaxSize(12), Arbitraries.integers().between(0, 3))
                .as((decisions, handedIn) -> {
                    List<PaperEvent> events = new ArrayList<>();
                    VERSIONS.subList(0, handedIn)
                            .forEach(one -> events.add(new PaperEvent.Submitted(one, Optional.empty())));
                    decisions.stream()
                            .filter(event -> isPossible(event, handedIn))
                            .forEach(events::add);
                    return events;
                });
    }

    private static boolean isPossible(PaperEvent event, int handedIn) {
        List<UUID> known = VERSIONS.subList(0, handedIn);
        if (event instanceof PaperEvent.Accepted accepted) {
            return known.contains(accepted.submission());
        }
        if (event instanceof PaperEvent.Returned returned) {
            return known.contains(returned.submission());
        }
        return !(event instanceof PaperEvent.Claimed claimed) || known.contains(claimed.submission());
    }
}
