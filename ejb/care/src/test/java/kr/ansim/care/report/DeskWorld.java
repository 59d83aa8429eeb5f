package kr.ansim.care.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.MembersRegrouped;
import kr.ansim.platform.Statements;
import kr.ansim.testing.Wired;
import org.jspecify.annotations.Nullable;

/**
 * What happened at a small desk, in half hours since the first day. What comes first has the lowest id of its kind.
 *
 * @param joined members who all turned out to be one person since
 */
record DeskWorld(
        List<Call> calls,
        List<Case> cases,
        List<CallBack> callBacks,
        List<Survey> surveys,
        List<Act> acts,
        List<Greeting> greetings,
        List<Integer> joined) {

    static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    /** After all of it. */
    private static final int LONG = 100 * 48;

    /** @param member none below 0 @param waited seconds until the answer, none below 0 @param talked none below 0 */
    record Call(
            int at,
            int member,
            @Nullable String topic,
            @Nullable Boolean resolved,
            int waited,
            int talked,
            String queue,
            String agent,
            String arm) {

        boolean answered() {
            return waited >= 0;
        }

        boolean handled() {
            return answered() && talked >= 0;
        }
    }

    /** @param call index of the call it was opened in, if there is one */
    record Case(int at, int member, String topic, int call, String owner, List<Target> targets) {}

    enum Target {
        RUNNING,
        RUNNING_LATE,
        MET,
        MISSED,
        MET_LATE
    }

    record CallBack(int at, String state, String agent, int call) {}

    record Survey(int at, int ofCase, int score, String agent) {}

    record Act(int at, String agent, String kind, String state, long won, int points, int call) {}

    record Greeting(int at, String agent, @Nullable Boolean helped, int call) {}

    static Instant time(int halfHours) {
        return FIRST.atStartOfDay(SystemClock.KOREA)
                .plusMinutes(30L * halfHours)
                .toInstant();
    }

    static UUID id(int kind, int at) {
        return new UUID(kind, at + 1);
    }

    @Nullable
    UUID callId(int call) {
        return call >= 0 && call < calls.size() ? id(1, call) : null;
    }

    @Nullable
    Call call(int call) {
        return call >= 0 && call < calls.size() ? calls.get(call) : null;
    }

    private static @Nullable UUID member(int member) {
        return member < 0 ? null : new UUID(9, member);
    }

    /** @return the same for members who are one person, below 0 for none */
    int person(int member) {
        return joined.contains(member) ? joined.get(0) : member;
    }

    void fill(Statements statements) {
        IntStream.range(0, calls.size()).forEach(at -> add(statements, at, calls.get(at)));
        IntStream.range(0, cases.size()).forEach(at -> add(statements, at, cases.get(at)));
        join(statements);
        IntStream.range(0, callBacks.size()).forEach(at -> {
            CallBack one = callBacks.get(at);
            statements.update(
                    "INSERT INTO care_call_back (id, member_id, member_number, call_id, promised_at, promised_to, state, agent, about,"
                            + " night, tries, made_at, made_by, version) VALUES (?, ?, 'M', ?, ?, ?, ?, ?, ?, FALSE, 0, ?, 'x', 1)",
                    id(3, at),
                    member(0),
                    callId(one.call()),
                    time(one.at()),
                    time(one.at() + 1),
                    one.state(),
                    one.agent(),
                    id(8, at),
                    time(0));
        });
        IntStream.range(0, surveys.size()).forEach(at -> {
            Survey one = surveys.get(at);
            boolean answered = one.score() > 0;
            statements.update(
                    "INSERT INTO care_survey (id, case_number, case_id, member_id, member_number, agent, asked_at, ends_on,"
                            + " answered_at, score) VALUES (?, ?, ?, ?, 'M', ?, ?, ?, ?, ?)",
                    id(4, at),
                    "C-" + one.ofCase(),
                    id(2, one.ofCase()),
                    member(0),
                    one.agent(),
                    time(one.at()),
                    FIRST,
                    answered ? time(one.at() + 1) : null,
                    answered ? one.score() : null);
        });
        IntStream.range(0, acts.size()).forEach(at -> {
            Act one = acts.get(at);
            statements.update(
                    "INSERT INTO care_act (id, member_id, member_number, kind, agent, at, reason, won, points, state, call_id, request_key,"
                            + " fulfilled, detail) VALUES (?, ?, 'M', ?, ?, ?, 'why', ?, ?, ?, ?, ?, 0, '')",
                    id(5, at),
                    member(0),
                    one.kind(),
                    one.agent(),
                    time(one.at()),
                    one.won(),
                    one.points() == 0 ? null : one.points(),
                    one.state(),
                    callId(one.call()),
                    id(5, at));
        });
        IntStream.range(0, greetings.size()).forEach(at -> {
            Greeting one = greetings.get(at);
            statements.update(
                    "INSERT INTO care_greeting_said (id, member_id, member_number, template_id, agent, at, said_on,"
                            + " helped, call_id) VALUES (?, ?, 'M', ?, ?, ?, ?, ?, ?)",
                    id(6, at),
                    member(0),
                    id(7, at),
                    one.agent(),
                    time(one.at()),
                    FIRST,
                    one.helped(),
                    callId(one.call()));
        });
    }

    private void join(Statements statements) {
        List<UUID> ids = joined.stream()
                .map(DeskWorld::member)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (!ids.isEmpty()) {
            new Wired()
                    .with(Statements.class, statements)
                    .get(JoinedMembers.class)
                    .follow(new MembersRegrouped(List.of(ids)));
        }
    }

    private static void add(Statements statements, int at, Call call) {
        Instant arrived = time(call.at());
        @Nullable Instant answered = call.answered() ? arrived.plusSeconds(call.waited()) : null;
        statements.update(
                "INSERT INTO care_call (id, system_id, number, caller, candidates, queue, state, member_id, member_number, agent, arm,"
                        + " answered_at, ended_at, arrived_at, topic, resolved, version)"
                        + " VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                id(1, at),
                id(8, 0),
                "T-" + at,
                id(8, at),
                call.queue(),
                call.answered()
                        ? (call.handled() ? "ENDED" : "ANSWERED")
                        : call.talked() >= 0 ? "ABANDONED" : "WAITING",
                member(call.member()),
                call.member() < 0 ? null : "M" + call.member(),
                call.agent(),
                call.arm(),
                answered,
                answered != null && call.handled()
                        ? answered.plusSeconds(call.talked()).plusMillis(999)
                        : null,
                arrived,
                call.topic(),
                call.resolved());
    }

    private void add(Statements statements, int at, Case one) {
        statements.update(
                "INSERT INTO care_case (id, number, member_id, member_number, type, priority, state, topic, subject, owner, call_id,"
                        + " opened_at, opened_by, reopened, version, updated_at)"
                        + " VALUES (?, ?, ?, 'M', 'OTHER', 'NORMAL', 'OPEN', ?, 'synthetic', ?, ?, ?, 'x', 0, 1, ?)",
                id(2, at),
                "C-" + at,
                member(one.member()),
                one.topic(),
                one.owner(),
                callId(one.call()),
                time(one.at()),
                time(one.at()));
        List<String> kinds = List.of("FIRST_ANSWER", "UPDATE", "SOLUTION");
        for (int kind = 0; kind < kinds.size(); kind++) {
            Target target = one.targets().get(kind);
            statements.update(
                    "INSERT INTO care_case_target (case_id, kind, policy_version, allowed_seconds, left_seconds, running,"
                            + " due_at, met_at, missed) VALUES (?, ?, 1, 60, 0, ?, ?, ?, ?)",
                    id(2, at),
                    kinds.get(kind),
                    target == Target.RUNNING || target == Target.RUNNING_LATE,
                    due(target),
                    target == Target.MET || target == Target.MET_LATE ? time(one.at() + 1) : null,
                    target == Target.MISSED || target == Target.MET_LATE);
        }
    }

    private static @Nullable Instant due(Target target) {
        return switch (target) {
            case RUNNING -> time(LONG);
            case RUNNING_LATE -> time(0);
            case MET, MISSED, MET_LATE -> null;
        };
    }
}
