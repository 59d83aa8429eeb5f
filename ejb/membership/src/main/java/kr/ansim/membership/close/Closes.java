package kr.ansim.membership.close;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.grade.GradePolicies;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;

/**
 * The closes, one after the other. Each step is a transaction of its own that also says how far the close is, so whoever goes
 * on after a crash repeats nothing and leaves nothing out.
 */
@Stateless
@PermitAll
public class Closes {

    static final int STEP = 20_000;

    private static final String SUBJECT = "grade-close";
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    private Statements statements;

    @Inject
    private GradePolicies policies;

    @Inject
    private CloseStep step;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @throws RuleBroken {@code CLOSE_DONE} when this day has its close already, under way or done */
    public UUID begin(LocalDate effective, String by) {
        // one row that everybody who begins a close has to pass
        statements.find(
                "SELECT version FROM membership_policy WHERE version = 1 FOR UPDATE", row -> row.integer("version"));
        boolean done = statements
                .find(
                        "SELECT id FROM membership_close WHERE effective = ? AND state <> 'COUNTERED' LIMIT 1",
                        row -> row.uuid("id"),
                        effective)
                .isPresent();
        if (done) {
            throw new RuleBroken(MembershipRule.CLOSE_DONE, effective);
        }
        UUID id = Ids.next();
        UUID last = statements
                .find("SELECT id FROM membership_member ORDER BY id DESC LIMIT 1", row -> row.uuid("id"))
                .orElse(NOBODY);
        statements.update(
                "INSERT INTO membership_close (id, effective, policy, state, done_to, last_id, members, begun_at, begun_by)"
                        + " VALUES (?, ?, ?, 'RUNNING', ?, ?, 0, ?, ?)",
                id,
                effective,
                policies.on(effective).version(),
                NOBODY,
                last,
                clock.instant(),
                by);
        trail.record(AuditEntry.of("grade-close.begun", SUBJECT, id).actor(by).detail("effective", effective));
        return id;
    }

    /** @return whether more is to be done, for this close or for another */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean goOn() {
        Optional<Close> running = running();
        running.ifPresent(this::step);
        return running.isPresent();
    }

    /** Locked until the end of the transaction: of two nodes that go on, one waits and finds what the other has done. */
    private Optional<Close> running() {
        return statements.find(
                "SELECT * FROM membership_close WHERE state = 'RUNNING' ORDER BY begun_at LIMIT 1 FOR UPDATE",
                row -> new Close(
                        row.uuid("id"),
                        row.date("effective"),
                        row.integer("policy"),
                        row.uuid("done_to"),
                        row.uuid("last_id")));
    }

    private void step(Close close) {
        GradePolicy policy = policies.version(close.policy());
        Optional<UUID> last = step.end(close.doneTo(), close.last(), STEP);
        if (last.isPresent()) {
            step.decide(close.id(), policy, close.effective(), close.doneTo(), last.get());
        } else {
            end(close);
        }
    }

    private void end(Close close) {
        statements.update(
                "UPDATE membership_close SET state = 'DONE', ended_at = ? WHERE id = ?", clock.instant(), close.id());
        trail.record(AuditEntry.of("grade-close.done", SUBJECT, close.id()).detail("effective", close.effective()));
    }

    /**
     * Takes the latest close back: everybody who was moved by it holds the grade from before. What it decided stays written.
     *
     * @throws RuleBroken {@code CLOSE_NOT_LATEST}
     */
    public void counter(UUID close, String by) {
        boolean latest = statements
                .find(
                        "SELECT id FROM membership_close WHERE state <> 'COUNTERED' ORDER BY effective DESC LIMIT 1 FOR UPDATE",
                        row -> row.uuid("id"))
                .filter(close::equals)
                .isPresent();
        int countered = latest
                ? statements.update(
                        "UPDATE membership_close SET state = 'COUNTERED' WHERE id = ? AND state = 'DONE'", close)
                : 0;
        if (countered == 0) {
            throw new RuleBroken(MembershipRule.CLOSE_NOT_LATEST);
        }
        step.takeBack(close);
        trail.record(AuditEntry.of("grade-close.countered", SUBJECT, close).actor(by));
    }
}
