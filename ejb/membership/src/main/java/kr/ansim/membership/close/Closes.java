package kr.ansim.membership.close;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.CloseState;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.GradesClosed;
import kr.ansim.membership.GradesTakenBack;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.gate.ClosingGate;
import kr.ansim.membership.grade.GradePolicies;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Reasons;

/**
 * The closes, one after the other. Each step is a transaction of its own that also says how far the close is, so whoever goes
 * on after a crash repeats nothing and leaves nothing out.
 */
@Stateless
@PermitAll
public class Closes {

    static final int STEP = 20_000;

    private static final String SUBJECT = "grade-close";

    @Inject
    private CloseBook book;

    @Inject
    private GradePolicies policies;

    @Inject
    private CloseStep step;

    @Inject
    private BestMembers best;

    @Inject
    private CloseProofs proofs;

    @Inject
    private ClosingGate gate;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<GradesClosed> closed;

    @Inject
    private Event<GradesTakenBack> countered;

    /** @throws RuleBroken {@code CLOSE_DONE} when this day has its close already, under way or done, or another is under way */
    public UUID begin(LocalDate effective, String by) {
        boolean open = gate.shut();
        if (!open || book.has(effective)) {
            throw new RuleBroken(MembershipRule.CLOSE_DONE, effective);
        }
        UUID id = Ids.next();
        GradePolicy policy = policies.on(effective);
        book.add(id, effective, policy.version(), policy.digest(), by);
        trail.record(AuditEntry.of("grade-close.begun", SUBJECT, id).actor(by).detail("effective", effective));
        return id;
    }

    /**
     * For a day that never had one and is behind all that had: one that was taken back is closed again by a person, and days
     * that a new policy finds in the past are over.
     *
     * @return whether it has begun
     */
    public boolean beginIfNew(LocalDate effective, String by) {
        if (book.hasHadSince(effective) || !book.isAwaited(effective)) {
            return false;
        }
        begin(effective, by);
        return true;
    }

    /** @return whether more is to be done, for this close or for another */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean goOn() {
        Optional<Close> underWay = book.underWay();
        underWay.ifPresent(this::goOn);
        return underWay.isPresent();
    }

    private void goOn(Close close) {
        switch (close.state()) {
            case DECIDING -> decide(close);
            case CHOOSING -> {
                best.choose(close, policies.version(close.policy()));
                book.goTo(close.id(), CloseState.PROVING);
            }
            case PROVING -> prove(close);
            case COUNTERING -> takeBack(close);
            default -> throw new IllegalStateException(close.state() + " is not under way");
        }
    }

    /** They are counted in a step of their own: whoever begins a close has the gate locked. */
    private void decide(Close close) {
        if (close.expected() == Close.NOT_COUNTED) {
            book.count(close);
            return;
        }
        Optional<UUID> last = step.end(close.doneTo(), close.last(), STEP);
        last.ifPresentOrElse(
                end -> step.decide(close, policies.version(close.policy()), end),
                () -> book.goTo(close.id(), CloseState.CHOOSING));
    }

    private void prove(Close close) {
        boolean holds = proofs.prove(close, policies.version(close.policy()));
        book.end(close.id(), holds ? CloseState.DONE : CloseState.FAILED);
        gate.open();
        trail.record(AuditEntry.of(holds ? "grade-close.done" : "grade-close.failed", SUBJECT, close.id())
                .detail("effective", close.effective()));
        if (holds) {
            closed.fire(new GradesClosed(close.id(), close.effective(), close.policy()));
        }
    }

    private void takeBack(Close close) {
        Optional<UUID> last = step.endOfDecided(close, STEP);
        last.ifPresentOrElse(end -> step.takeBack(close, end), () -> {
            step.takeBackRest(close);
            book.goTo(close.id(), CloseState.COUNTERED);
            countered.fire(new GradesTakenBack(close.id(), close.effective()));
            trail.record(
                    AuditEntry.of("grade-close.countered", SUBJECT, close.id()).detail("effective", close.effective()));
        });
    }

    /**
     * Takes the latest close back: everybody who was moved by it holds the grade from before. What it decided stays written.
     *
     * @throws RuleBroken {@code CLOSE_NOT_LATEST, REASON_MISSING, REASON_TOO_LONG}
     */
    public void counter(UUID close, String by, String reason) {
        Reasons.require(reason);
        if (!book.counter(close, by, reason)) {
            throw new RuleBroken(MembershipRule.CLOSE_NOT_LATEST);
        }
        trail.record(AuditEntry.of("grade-close.counter-asked", SUBJECT, close)
                .actor(by)
                .reason(reason));
    }
}
