package kr.ansim.care.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.CallBackConsent;
import kr.ansim.care.CallBackDone;
import kr.ansim.care.CallBackOutcome;
import kr.ansim.care.CallBackState;
import kr.ansim.care.CallBackWindow;
import kr.ansim.care.CareRule;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import org.jspecify.annotations.Nullable;

/** What becomes of a call-back: somebody takes it, rings, and says what came of it. */
@ApplicationScoped
class CallBackCourse {

    /** After so many in vain somebody has to say that it is worth another try. */
    static final int TRIES = 3;

    @Inject
    private CallBackRows rows;

    @Inject
    private CallBackBook book;

    @Inject
    private PromisedTime times;

    @Inject
    private TakeOver takeOver;

    @Inject
    private CallBackWords words;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @return who has it: whoever asked, or who was faster. @throws RuleBroken as the facade says */
    String take(UUID id, String by) {
        CallBackRow row = open(id);
        @Nullable String holder = row.agent();
        if (holder != null) {
            return holder;
        }
        rows.give(row, by, clock.instant());
        record("call-back.taken", row, null);
        return by;
    }

    /** @param from who has it as far as the caller knows. @throws RuleBroken as the facade says */
    void takeOver(UUID id, String from, String by) {
        CallBackRow row = open(id);
        if (!from.equals(row.agent())) {
            throw new RuleBroken(CareRule.CALL_BACK_CHANGED);
        }
        if (from.equals(by)) {
            return;
        }
        if (!takeOver.isOpen(row)) {
            throw new RuleBroken(CareRule.CALL_BACK_HELD);
        }
        rows.takeOver(row, by, clock.instant());
        trail.record(entry("call-back.taken-over", row).detail("before", from));
    }

    /** @throws RuleBroken as the facade says */
    void giveBack(UUID id, String by) {
        CallBackRow row = held(id, by);
        rows.give(row, null, null);
        record("call-back.given-back", row, null);
    }

    /** @throws RuleBroken as the facade says */
    void ring(UUID id, String by) {
        CallBackRow row = held(id, by);
        Instant now = clock.instant();
        if (row.ringingAt() != null) {
            return;
        }
        if (now.isBefore(row.promisedAt())) {
            throw new RuleBroken(CareRule.CALL_BACK_EARLY, row.promisedAt());
        }
        boolean late = now.isAfter(row.promisedTo());
        rows.ring(row, row.isUntried() ? late ? CallBackState.MISSED : CallBackState.KEPT : row.state(), now);
        record("call-back.rung", row, null);
    }

    /** @return the next one, for whoever was not reached. @throws RuleBroken as the facade says */
    Optional<UUID> done(CallBackDone told, String by) {
        CallBackRow row = held(told.id(), by);
        return switch (told.outcome()) {
            case DROPPED -> drop(row, told.words());
            case REACHED -> {
                end(row, CallBackOutcome.REACHED, words.keepIfAny("said", told.words()));
                yield Optional.empty();
            }
            case NOT_REACHED -> notReached(row, told, by);
        };
    }

    private Optional<UUID> drop(CallBackRow row, String why) {
        UUID said = words.keep("said", why);
        CallBackState state = row.isUntried() ? CallBackState.DROPPED : row.state();
        rows.end(row, state, CallBackOutcome.DROPPED, said, clock.instant());
        record("call-back.dropped", row, null);
        return Optional.empty();
    }

    private Optional<UUID> notReached(CallBackRow row, CallBackDone told, String by) {
        if (told.again().isEmpty() && row.tries() < TRIES) {
            throw RuleBroken.at("slot", CareRule.CALL_BACK_AGAIN);
        }
        if (told.again().isPresent() && row.tries() >= TRIES && !told.still()) {
            throw RuleBroken.at("still", CareRule.CALL_BACK_THREE_TRIES, row.tries());
        }
        Optional<CallBackWindow> next = told.again().map(again -> times.promised(Optional.of(again), told.consent()));
        end(row, CallBackOutcome.NOT_REACHED, words.keepIfAny("said", told.words()));
        return next.map(window -> again(row, window, told.consent(), by));
    }

    /** The words belong to both; they end with the first. */
    private UUID again(CallBackRow row, CallBackWindow window, CallBackConsent consent, String by) {
        NewCallBack next = new NewCallBack(
                Ids.next(),
                row.memberId(),
                row.memberNumber(),
                row.caseId(),
                row.callId(),
                row.phoneOf(),
                window,
                consent == CallBackConsent.NIGHT_ASKED_FOR,
                by,
                Objects.requireNonNull(row.about()),
                row.tries(),
                clock.instant(),
                by,
                row.id());
        book.add(next);
        return next.id();
    }

    private void end(CallBackRow row, CallBackOutcome outcome, @Nullable UUID said) {
        if (row.ringingAt() == null) {
            throw new RuleBroken(CareRule.CALL_BACK_NOT_RUNG);
        }
        rows.end(row, row.state(), outcome, said, clock.instant());
        record("call-back.done", row, outcome);
    }

    private CallBackRow held(UUID id, String by) {
        CallBackRow row = open(id);
        if (!by.equals(row.agent())) {
            throw new RuleBroken(CareRule.CALL_BACK_NOT_YOURS);
        }
        return row;
    }

    private CallBackRow open(UUID id) {
        CallBackRow row = rows.locked(id);
        if (!row.isOpen()) {
            throw new RuleBroken(CareRule.CALL_BACK_OVER);
        }
        return row;
    }

    private void record(String action, CallBackRow row, @Nullable CallBackOutcome outcome) {
        AuditEntry entry = entry(action, row);
        trail.record(outcome == null ? entry : entry.detail("result", outcome));
    }

    private static AuditEntry entry(String action, CallBackRow row) {
        return AuditEntry.of(action, "call-back", row.id()).detail("whose", row.memberNumber());
    }
}
