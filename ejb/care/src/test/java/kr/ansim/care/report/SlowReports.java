package kr.ansim.care.report;

import static kr.ansim.care.report.DeskWorld.id;
import static kr.ansim.care.report.DeskWorld.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import kr.ansim.care.ReportFilter;
import kr.ansim.care.ReportMeasure;
import kr.ansim.care.report.DeskWorld.Call;
import kr.ansim.care.report.DeskWorld.Case;
import kr.ansim.care.report.DeskWorld.Target;
import org.jspecify.annotations.Nullable;

/** What the reports tell, looked up one by one. */
record SlowReports(DeskWorld world, Instant now) {

    private static final Duration WEEK = Duration.ofDays(7);

    private record Place(int at, UUID id) {}

    /** The newest first. */
    List<UUID> list(ReportMeasure measure, ReportFilter filter) {
        List<Place> found = new ArrayList<>();
        switch (measure.subject()) {
            case CALL -> calls(measure, filter, found);
            case CASE, TARGET -> cases(measure, filter, found);
            case CALL_BACK ->
                each(world.callBacks().size(), at -> world.callBacks().get(at).at(), 3, found, at -> {
                    var one = world.callBacks().get(at);
                    return seen(filter, one.at(), one.agent(), world.call(one.call())) && state(measure, one.state());
                });
            case SURVEY ->
                each(world.surveys().size(), at -> world.surveys().get(at).at(), 4, found, at -> {
                    var one = world.surveys().get(at);
                    Case of = world.cases().get(one.ofCase());
                    return seen(filter, one.at(), one.agent(), world.call(of.call()))
                            && about(filter, of.topic())
                            && score(measure, one.score());
                });
            case ACT ->
                each(world.acts().size(), at -> world.acts().get(at).at(), 5, found, at -> {
                    var one = world.acts().get(at);
                    return seen(filter, one.at(), one.agent(), world.call(one.call()))
                            && one.state().equals("DONE");
                });
            case GREETING ->
                each(world.greetings().size(), at -> world.greetings().get(at).at(), 6, found, at -> {
                    var one = world.greetings().get(at);
                    return seen(filter, one.at(), one.agent(), world.call(one.call()))
                            && one.helped() != null
                            && one.helped() == (measure == ReportMeasure.GREETINGS_HELPED);
                });
        }
        found.sort(Comparator.comparing(Place::at)
                .thenComparing(one -> one.id().getLeastSignificantBits())
                .reversed());
        return found.stream().map(Place::id).toList();
    }

    private static void each(int size, IntUnaryOperator time, int kind, List<Place> found, IntPredicate in) {
        for (int at = 0; at < size; at++) {
            if (in.test(at)) {
                found.add(new Place(time.applyAsInt(at), id(kind, at)));
            }
        }
    }

    private static boolean seen(ReportFilter filter, int at, String agent, @Nullable Call call) {
        Instant time = time(at);
        return !time.isBefore(filter.span().begin())
                && time.isBefore(filter.span().end())
                && (filter.agent().isEmpty() || filter.agent().equals(agent))
                && (filter.queue().isEmpty() || call != null && filter.queue().equals(call.queue()))
                && (filter.arm().isEmpty() || call != null && filter.arm().equals(call.arm()));
    }

    private static boolean about(ReportFilter filter, @Nullable String topic) {
        return filter.topic().isEmpty() || filter.topic().equals(topic);
    }

    private static boolean state(ReportMeasure measure, String state) {
        return switch (measure) {
            case CALL_BACKS_KEPT -> state.equals("KEPT");
            case CALL_BACKS_MISSED -> state.equals("MISSED");
            case CALL_BACKS_DROPPED -> state.equals("DROPPED");
            default -> state.equals("PLANNED") || state.equals("TAKEN");
        };
    }

    private static boolean score(ReportMeasure measure, int score) {
        return switch (measure) {
            case SURVEYS_ASKED -> true;
            case SURVEYS_ANSWERED -> score > 0;
            default -> measure.name().equals("SCORE_" + score);
        };
    }

    private void calls(ReportMeasure measure, ReportFilter filter, List<Place> found) {
        each(world.calls().size(), at -> world.calls().get(at).at(), 1, found, at -> {
            Call call = world.calls().get(at);
            return seen(filter, call.at(), call.agent(), call)
                    && about(filter, call.topic())
                    && counts(measure, at, call);
        });
    }

    private boolean counts(ReportMeasure measure, int at, Call call) {
        boolean wrappedUp = call.handled() && call.member() >= 0 && call.topic() != null && call.resolved() != null;
        boolean known = !time(call.at()).isAfter(now.minus(WEEK));
        boolean solved = Boolean.TRUE.equals(call.resolved()) && !again(at, call);
        return switch (measure) {
            case CALLS_ARRIVED -> true;
            case CALLS_ANSWERED -> call.answered();
            case CALLS_QUICK -> call.answered() && call.waited() <= 20;
            case CALLS_ABANDONED -> !call.answered() && call.talked() >= 0;
            case CALLS_HANDLED -> call.handled();
            case FIRST_RESOLVED -> wrappedUp && known && solved;
            case FIRST_NOT_RESOLVED -> wrappedUp && known && !solved;
            case FIRST_NOT_YET -> wrappedUp && !known;
            default -> call.topic() != null;
        };
    }

    private boolean again(int index, Call call) {
        for (Call other : world.calls()) {
            if (same(other.member(), call.member())
                    && call.topic() != null
                    && call.topic().equals(other.topic())
                    && soon(call.at(), other.at())) {
                return true;
            }
        }
        for (Case other : world.cases()) {
            if (same(other.member(), call.member())
                    && other.topic().equals(call.topic())
                    && soon(call.at(), other.at())
                    && other.call() != index) {
                return true;
            }
        }
        return false;
    }

    private boolean same(int one, int other) {
        return world.person(one) == world.person(other);
    }

    private static boolean soon(int at, int then) {
        Duration since = Duration.between(time(at), time(then));
        return since.compareTo(Duration.ZERO) > 0 && since.compareTo(WEEK) <= 0;
    }

    private void cases(ReportMeasure measure, ReportFilter filter, List<Place> found) {
        each(world.cases().size(), at -> world.cases().get(at).at(), 2, found, at -> {
            Case one = world.cases().get(at);
            return seen(filter, one.at(), one.owner(), world.call(one.call()))
                    && about(filter, one.topic())
                    && (measure == ReportMeasure.TOPIC_CASES ? world.call(one.call()) == null : target(measure, one));
        });
    }

    private static boolean target(ReportMeasure measure, Case one) {
        List<String> kinds = List.of("FIRST_ANSWER", "UPDATE", "SOLUTION");
        int kind = (int) kinds.stream()
                .takeWhile(name -> !measure.name().startsWith(name))
                .count();
        Target target = one.targets().get(kind);
        return measure.name().endsWith("KEPT")
                ? target == Target.MET
                : target != Target.MET && target != Target.RUNNING;
    }
}
