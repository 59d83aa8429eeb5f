package kr.ansim.care.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kr.ansim.care.CallHappening;
import kr.ansim.care.CallState;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A call stands the same however its events came. */
class CallStoryProperties {

    private static final Instant NOON = Instant.parse("2026-11-30T03:00:00Z");

    record Told(CallHappening kind, Instant at) {}

    @Provide
    Arbitrary<List<Told>> events() {
        return Combinators.combine(
                        Arbitraries.of(CallHappening.class),
                        Arbitraries.integers().between(0, 60))
                .as((kind, after) -> new Told(kind, NOON.plusSeconds(after)))
                .list()
                .ofMaxSize(6);
    }

    @Property
    void late_twice_and_in_any_order_it_comes_to_the_same(@ForAll("events") List<Told> events, @ForAll long seed) {
        List<Told> again = new ArrayList<>(events);
        again.addAll(events);
        Collections.shuffle(again, new Random(seed));
        assertThat(told(again)).isEqualTo(told(events));
    }

    @Property
    void it_is_over_once_it_ended_and_abandoned_only_if_nobody_answered(@ForAll("events") List<Told> events) {
        boolean answered = events.stream().anyMatch(one -> one.kind() == CallHappening.ANSWERED);
        boolean ended = events.stream().anyMatch(one -> one.kind() != CallHappening.ANSWERED);
        CallState state = ended
                ? answered ? CallState.ENDED : CallState.ABANDONED
                : answered ? CallState.ANSWERED : CallState.OFFERED;
        assertThat(told(events).state()).isEqualTo(state);
    }

    @Property
    void nobody_talks_for_less_than_no_time(@ForAll("events") List<Told> events) {
        CallStory story = told(events);
        if (story.answeredAt() != null && story.endedAt() != null) {
            assertThat(story.answeredAt()).isBeforeOrEqualTo(story.endedAt());
        }
    }

    private static CallStory told(List<Told> events) {
        CallStory story = new CallStory(CallState.OFFERED, null, null);
        for (Told one : events) {
            story = story.with(one.kind(), one.at());
        }
        return story;
    }
}
