package kr.ansim.care.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.care.RoutingArm;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Who is asked to take a call, against the rule as one would tell it to a new supervisor. */
class RoutingProperties {

    private static final Instant NOON = Instant.parse("2026-11-29T03:00:00Z");
    private static final List<String> NAMES = List.of("a", "b", "c", "d");

    @Provide
    Arbitrary<List<FreeAgent>> agents() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        codes("vip", "general"),
                        codes("furniture"),
                        codes("ko", "en"))
                .as((idle, queues, skills, languages) ->
                        new FreeAgent("", 1, NOON.minusSeconds(idle), queues, skills, languages))
                .list()
                .ofSize(NAMES.size())
                .map(RoutingProperties::named);
    }

    private static List<FreeAgent> named(List<FreeAgent> agents) {
        List<FreeAgent> named = new ArrayList<>();
        for (FreeAgent agent : agents) {
            named.add(new FreeAgent(
                    NAMES.get(named.size()), 1, agent.idleSince(), agent.queues(), agent.skills(), agent.languages()));
        }
        return named;
    }

    private static Arbitrary<Set<String>> codes(String... codes) {
        return Arbitraries.of(codes).set().ofMaxSize(codes.length);
    }

    @Provide
    Arbitrary<WaitingCall> calls() {
        return Combinators.combine(
                        Arbitraries.of("vip", "general"),
                        Arbitraries.of("furniture").injectNull(0.7),
                        Arbitraries.of("ko", "en").injectNull(0.5),
                        Arbitraries.of(RoutingArm.class),
                        Arbitraries.of(NAMES),
                        Arbitraries.of(NAMES).injectNull(0.5),
                        Arbitraries.integers().between(0, 30))
                .as((queue, skill, language, arm, wanted, last, age) -> new WaitingCall(
                        UUID.randomUUID(),
                        1,
                        queue,
                        queue.equals("vip") ? 10 : 1,
                        skill,
                        language,
                        NOON.minusSeconds(age),
                        arm,
                        arm == RoutingArm.NONE ? wanted : null,
                        last,
                        null));
    }

    @Property
    void the_agent_who_is_asked_first_is_the_one_whom_the_rule_names(
            @ForAll("calls") WaitingCall call, @ForAll("agents") List<FreeAgent> free) {
        assertThat(Choice.of(call, free, List.of()).stream().findFirst().map(FreeAgent::account))
                .isEqualTo(toldInWords(call, free));
    }

    private static Optional<String> toldInWords(WaitingCall call, List<FreeAgent> free) {
        List<FreeAgent> may = new ArrayList<>();
        for (FreeAgent agent : free) {
            boolean serves = agent.queues().isEmpty() || agent.queues().contains(call.queue());
            boolean knows = call.skill() == null || agent.skills().contains(call.skill());
            boolean speaks = call.language() == null || agent.languages().contains(call.language());
            if (serves && knows && speaks || agent.account().equals(call.wanted())) {
                may.add(agent);
            }
        }
        String first = switch (call.arm()) {
            case NONE -> call.wanted();
            case CLEVER -> call.last();
            case CONTROL -> null;
        };
        if (may.stream().anyMatch(agent -> agent.account().equals(first))) {
            return Optional.ofNullable(first);
        }
        return may.stream()
                .min(Comparator.comparing(FreeAgent::idleSince).thenComparing(FreeAgent::account))
                .map(FreeAgent::account);
    }

    @Property
    void nobody_is_asked_who_could_take_a_call_whose_turn_is_before(
            @ForAll("calls") WaitingCall call,
            @ForAll("calls") WaitingCall before,
            @ForAll("agents") List<FreeAgent> free) {
        assertThat(Choice.of(call, free, List.of(before))).noneMatch(agent -> agent.fits(before));
    }

    @Property(tries = 200)
    void turns_go_by_priority_and_then_by_age(@ForAll("calls") WaitingCall one, @ForAll("calls") WaitingCall other) {
        int turn = WaitingCall.TURN.compare(one, other);
        if (one.priority() != other.priority()) {
            assertThat(turn < 0).isEqualTo(one.priority() > other.priority());
        } else if (!one.arrivedAt().equals(other.arrivedAt())) {
            assertThat(turn < 0).isEqualTo(one.arrivedAt().isBefore(other.arrivedAt()));
        }
    }
}
