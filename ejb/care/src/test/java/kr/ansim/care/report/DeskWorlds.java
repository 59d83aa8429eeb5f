package kr.ansim.care.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.ansim.care.ReportFilter;
import kr.ansim.care.ReportSpan;
import kr.ansim.care.report.DeskWorld.Act;
import kr.ansim.care.report.DeskWorld.Call;
import kr.ansim.care.report.DeskWorld.CallBack;
import kr.ansim.care.report.DeskWorld.Case;
import kr.ansim.care.report.DeskWorld.Greeting;
import kr.ansim.care.report.DeskWorld.Survey;
import kr.ansim.care.report.DeskWorld.Target;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small desks in which the same members come again, and filters that cut through them. */
final class DeskWorlds {

    private static final Arbitrary<Integer> AT = Arbitraries.integers().between(0, 20 * 48);
    private static final Arbitrary<Integer> MEMBER = Arbitraries.integers().between(-1, 2);
    private static final Arbitrary<Integer> CALL = Arbitraries.integers().between(-1, 8);
    private static final Arbitrary<String> TOPIC = Arbitraries.of("DELIVERY", "RETURN");
    private static final Arbitrary<String> AGENT = Arbitraries.of("one@ansim.example", "two@ansim.example");

    private DeskWorlds() {}

    static Arbitrary<DeskWorld> all() {
        Arbitrary<Case> cases = Combinators.combine(
                        AT,
                        Arbitraries.integers().between(0, 1),
                        TOPIC,
                        CALL,
                        AGENT,
                        Arbitraries.of(Target.class).list().ofSize(3))
                .as(Case::new);
        Arbitrary<CallBack> callBacks = Combinators.combine(
                        AT, Arbitraries.of("PLANNED", "TAKEN", "KEPT", "MISSED", "DROPPED"), AGENT, CALL)
                .as(CallBack::new);
        Arbitrary<Survey> surveys = Combinators.combine(
                        AT,
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 5),
                        AGENT)
                .as(Survey::new);
        Arbitrary<Act> acts = Combinators.combine(
                        AT,
                        AGENT,
                        Arbitraries.of("COUPON", "POINTS", "PACKAGING"),
                        Arbitraries.of("DONE", "WAITING", "REFUSED"),
                        Arbitraries.longs().between(0, 5_000),
                        Arbitraries.integers().between(0, 500),
                        CALL)
                .as(Act::new);
        Arbitrary<Greeting> greetings = Combinators.combine(
                        AT, AGENT, Arbitraries.of(true, false).injectNull(0.3), CALL)
                .as(Greeting::new);
        return Combinators.combine(
                        calls().list().ofMaxSize(9),
                        cases.list().ofMaxSize(6),
                        callBacks.list().ofMaxSize(5),
                        surveys.list().ofMaxSize(5),
                        acts.list().ofMaxSize(5),
                        greetings.list().ofMaxSize(4),
                        Arbitraries.<List<Integer>>of(List.of(), List.of(0, 1), List.of(1, 2), List.of(0, 1, 2)))
                .as(DeskWorlds::world);
    }

    private static Arbitrary<Call> calls() {
        return Combinators.combine(
                        AT,
                        MEMBER,
                        TOPIC.injectNull(0.2),
                        Arbitraries.of(true, true, false).injectNull(0.2),
                        Arbitraries.of(-1, 0, 19, 20, 21, 90),
                        Arbitraries.of(-1, 0, 59, 60, 300),
                        Combinators.combine(
                                        Arbitraries.of("VIP", "GENERAL"),
                                        AGENT,
                                        Arbitraries.of("CLEVER", "CONTROL", "NONE"))
                                .as(List::of))
                .as((at, member, topic, resolved, waited, talked, routed) -> new Call(
                        at, member, topic, resolved, waited, talked, routed.get(0), routed.get(1), routed.get(2)));
    }

    /** One survey of a case at most, and cases mostly of what their calls were about. */
    private static DeskWorld world(
            List<Call> calls,
            List<Case> cases,
            List<CallBack> callBacks,
            List<Survey> surveys,
            List<Act> acts,
            List<Greeting> greetings,
            List<Integer> joined) {
        List<Survey> possible = new ArrayList<>(surveys);
        Set<Integer> asked = new HashSet<>();
        possible.removeIf(one -> one.ofCase() >= cases.size() || !asked.add(one.ofCase()));
        List<Case> likely = cases.stream().map(one -> alike(one, calls)).toList();
        return new DeskWorld(calls, likely, callBacks, possible, acts, greetings, joined);
    }

    private static Case alike(Case one, List<Call> calls) {
        if (one.call() < 0 || one.call() >= calls.size() || one.at() % 4 == 0) {
            return one;
        }
        Call call = calls.get(one.call());
        return new Case(
                call.at() + 1 + one.at() % 400,
                Math.max(0, call.member()),
                call.topic() == null ? one.topic() : call.topic(),
                one.call(),
                one.owner(),
                one.targets());
    }

    static Arbitrary<ReportFilter> filters() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 18),
                        Arbitraries.integers().between(0, 18),
                        Arbitraries.of("", "", "VIP"),
                        Arbitraries.of("", "", "one@ansim.example"),
                        Arbitraries.of("", "", "CLEVER", "CONTROL"),
                        Arbitraries.of("", "", "DELIVERY"))
                .as((one, other, queue, agent, arm, topic) -> new ReportFilter(
                        new ReportSpan(
                                DeskWorld.FIRST.plusDays(Math.min(one, other)),
                                DeskWorld.FIRST.plusDays(Math.max(one, other))),
                        queue,
                        agent,
                        arm,
                        topic));
    }
}
