package kr.ansim.care.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kr.ansim.care.AfterAnswer;
import kr.ansim.care.CareRule;
import kr.ansim.care.CaseHappeningKind;
import kr.ansim.care.CasePriority;
import kr.ansim.care.CaseSolved;
import kr.ansim.care.CaseState;
import kr.ansim.care.CaseWords;
import kr.ansim.care.OpenCase;
import kr.ansim.care.SolveCase;
import kr.ansim.care.sla.Targets;
import kr.ansim.care.words.WordRules;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.ContactTopic;
import kr.ansim.platform.AuditTrail;

/** What is done with cases, on behalf of somebody who may; all of it in the caller's transaction. */
@ApplicationScoped
public class CaseBook {

    @Inject
    private CaseRows rows;

    @Inject
    private CaseTargets targets;

    @Inject
    private CaseStory story;

    @Inject
    private CaseChange change;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<CaseSolved> solved;

    @Inject
    private Clock clock;

    /** Whoever opens it does it, until it is handed over. @return its number. @throws RuleBroken as the facade says */
    public String open(OpenCase told, CaseMember member, String by) {
        CaseFields.require(told);
        UUID id = Ids.next();
        String number = rows.freeNumber();
        Targets fresh = targets.fresh();
        fresh.opened(told.priority(), clock.instant());
        rows.add(id, number, told, member, by, fresh.nextDueAt().orElse(null));
        targets.keep(id, fresh);
        story.add(id, CaseHappeningKind.STATE, by, "", CaseState.OPEN.name());
        if (!told.note().isBlank()) {
            story.add(id, CaseHappeningKind.NOTE, by, told.note(), "");
        }
        trail.record(CaseChange.entry("case.opened", by, number, member.number())
                .detail("type", told.type())
                .detail("priority", told.priority()));
        return number;
    }

    /** @throws RuleBroken as the facade says */
    public void answer(CaseWords told, AfterAnswer then, String by) {
        CaseFields.requireWords("words", told.words());
        WordRules.requireFilled("words", told.words());
        change.make("case.answered", by, told.number(), told.version(), (row, all) -> {
            requireOpen(row);
            story.add(row.id(), CaseHappeningKind.ANSWER, by, told.words(), "");
            rows.answered(row.id());
            if (!row.state().unfinished()) {
                return;
            }
            all.answered(row.priority(), row.waiting(), clock.instant());
            if (then == AfterAnswer.WAIT && !row.waiting()) {
                pause(row, all, by);
            } else if (then == AfterAnswer.SOLVE) {
                solve(row, all, "", by);
            }
        });
    }

    /** @throws RuleBroken as the facade says */
    public void note(CaseWords told, String by) {
        CaseFields.requireWords("words", told.words());
        change.make(
                "case.noted",
                by,
                told.number(),
                told.version(),
                (row, all) -> story.add(row.id(), CaseHappeningKind.NOTE, by, told.words(), ""));
    }

    /** @throws RuleBroken as the facade says */
    public void heard(CaseWords told, String by) {
        CaseFields.requireWords("words", told.words());
        change.make("case.heard", by, told.number(), told.version(), (row, all) -> {
            requireOpen(row);
            story.add(row.id(), CaseHappeningKind.HEARD, by, told.words(), "");
            if (row.waiting()) {
                goOn(row, all, by);
            } else if (row.state() == CaseState.SOLVED) {
                reopen(row, all, "", by);
            }
        });
    }

    /** @throws RuleBroken as the facade says */
    public void waitForCustomer(String number, int version, String by) {
        change.make("case.waits", by, number, version, (row, all) -> {
            CaseChange.require(row.state() == CaseState.OPEN);
            pause(row, all, by);
        });
    }

    /** @throws RuleBroken as the facade says */
    public void goOn(String number, int version, String by) {
        change.make("case.goes-on", by, number, version, (row, all) -> {
            CaseChange.require(row.waiting());
            goOn(row, all, by);
        });
    }

    /** @throws RuleBroken as the facade says */
    public void solve(SolveCase told, String by) {
        CaseFields.requireNotLonger("words", told.words());
        change.make("case.solved", by, told.number(), told.version(), (row, all) -> {
            CaseChange.require(row.state().unfinished());
            solve(row, all, told.words(), by);
        });
    }

    /** @throws RuleBroken as the facade says */
    public void reopen(CaseWords told, String by) {
        CaseFields.requireWords("words", told.words());
        change.make("case.reopened", by, told.number(), told.version(), (row, all) -> {
            requireOpen(row);
            CaseChange.require(row.state() == CaseState.SOLVED);
            reopen(row, all, told.words(), by);
        });
    }

    /** @throws RuleBroken as the facade says */
    public void close(String number, int version, String by) {
        change.make("case.closed", by, number, version, (row, all) -> {
            CaseChange.require(row.state() == CaseState.SOLVED);
            rows.closed(row.id());
            story.add(row.id(), CaseHappeningKind.STATE, by, "", CaseState.CLOSED.name());
        });
    }

    /** @throws RuleBroken as the facade says */
    public void setPriority(String number, int version, CasePriority priority, String by) {
        change.make("case.prioritised", by, number, version, (row, all) -> {
            CaseChange.require(row.state().unfinished());
            rows.priority(row.id(), priority);
            all.prioritised(priority, row.waiting(), clock.instant());
            story.add(row.id(), CaseHappeningKind.PRIORITY, by, "", row.priority() + ">" + priority);
        });
    }

    /** @throws RuleBroken as the facade says */
    public void setTopic(String number, int version, ContactTopic topic, String by) {
        change.make("case.topic-changed", by, number, version, (row, all) -> rows.topic(row.id(), topic));
    }

    /** That a macro did what follows, or that the story was sent; words of neither. @throws RuleBroken as the facade says */
    public void tell(String number, int version, CaseHappeningKind kind, String detail, String by) {
        String action = kind == CaseHappeningKind.MACRO ? "case.macro-used" : "case.transcript-sent";
        change.make(action, by, number, version, (row, all) -> {
            requireOpen(row);
            story.add(row.id(), kind, by, "", detail);
        });
    }

    private void pause(CaseRow row, Targets all, String by) {
        all.pause(clock.instant());
        state(row, CaseState.WAITING, by);
    }

    private void goOn(CaseRow row, Targets all, String by) {
        all.goOn(clock.instant());
        state(row, CaseState.OPEN, by);
    }

    private void solve(CaseRow row, Targets all, String words, String by) {
        all.solved(clock.instant());
        rows.solved(row.id(), by);
        story.add(row.id(), CaseHappeningKind.STATE, by, words, CaseState.SOLVED.name());
        solved.fire(new CaseSolved(row.id(), row.number(), row.memberId(), row.member(), by, clock.instant()));
    }

    private void reopen(CaseRow row, Targets all, String words, String by) {
        all.reopened(row.priority(), clock.instant());
        rows.reopened(row.id());
        story.add(row.id(), CaseHappeningKind.STATE, by, words, "REOPENED");
    }

    private void state(CaseRow row, CaseState state, String by) {
        rows.state(row.id(), state);
        story.add(row.id(), CaseHappeningKind.STATE, by, "", state.name());
    }

    private static void requireOpen(CaseRow row) {
        if (row.state() == CaseState.CLOSED) {
            throw new RuleBroken(CareRule.CASE_CLOSED);
        }
    }
}
