package kr.ansim.partner.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.PaperRuleLines;
import kr.ansim.partner.PaperRuleVersion;
import kr.ansim.partner.PaperRuleVersion.State;
import kr.ansim.partner.PaperRuleVersion.Withdrawal;
import kr.ansim.partner.PartnerRule;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The versions of the table of papers as our staff sees them. */
@ApplicationScoped
public class RuleVersions {

    private static final String COLUMNS = "SELECT v.*, (SELECT COUNT(*) FROM partner_paper_rule r WHERE r.version_id ="
            + " v.id) AS rules, (SELECT COUNT(*) FROM partner_paper_rule r WHERE r.version_id = v.id AND r.trust ="
            + " 'UNVERIFIED') AS unverified FROM partner_rule_version v ";

    @Inject
    private Statements statements;

    @Inject
    private RuleLineRows lines;

    @Inject
    private PaperTables tables;

    @Inject
    private Clock clock;

    /** The newest first. @param below only versions with a smaller number */
    public List<PaperRuleVersion> list(int below, int most) {
        int current = tables.today().version();
        return statements.list(
                COLUMNS + "WHERE v.number < ? ORDER BY v.number DESC LIMIT " + most,
                row -> version(row, current),
                below);
    }

    /** @throws RuleBroken {@code PAPER_RULES_UNKNOWN} */
    public PaperRuleVersion version(int number) {
        int current = tables.today().version();
        return statements
                .find(COLUMNS + "WHERE v.number = ?", row -> version(row, current), number)
                .orElseThrow(() -> new RuleBroken(PartnerRule.PAPER_RULES_UNKNOWN));
    }

    /** @throws RuleBroken {@code PAPER_RULES_UNKNOWN} */
    public PaperRuleLines lines(int number) {
        return statements
                .find("SELECT id FROM partner_rule_version WHERE number = ?", row -> row.uuid("id"), number)
                .map(lines::read)
                .orElseThrow(() -> new RuleBroken(PartnerRule.PAPER_RULES_UNKNOWN));
    }

    /** Keeps others from making or withdrawing a version until the end of the transaction, once there is one. */
    void lock() {
        last();
    }

    /** A draft of this id becomes a version. @throws RuleBroken {@code PAPER_RULES_CHANGED_MEANWHILE} */
    int add(UUID draft, String source, LocalDate validFrom, String by) {
        int number = 1 + last();
        try {
            statements.update(
                    "INSERT INTO partner_rule_version (id, number, source, valid_from, made_by, made_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    draft,
                    number,
                    source,
                    validFrom,
                    by,
                    clock.instant());
        } catch (DuplicateKey madeMeanwhile) {
            throw new RuleBroken(PartnerRule.PAPER_RULES_CHANGED_MEANWHILE);
        }
        return number;
    }

    /** @throws RuleBroken {@code PAPER_RULES_NOT_TO_COME} */
    void withdraw(int number, String by, String reason) {
        int met = statements.update(
                "UPDATE partner_rule_version SET withdrawn_by = ?, withdrawn_at = ?, withdrawn_reason = ?"
                        + " WHERE number = ? AND withdrawn_at IS NULL AND valid_from > ?",
                by,
                clock.instant(),
                reason,
                number,
                today());
        if (met == 0) {
            throw new RuleBroken(PartnerRule.PAPER_RULES_NOT_TO_COME);
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    private int last() {
        return statements
                .find(
                        "SELECT number FROM partner_rule_version ORDER BY number DESC LIMIT 1 FOR UPDATE",
                        row -> row.integer("number"))
                .orElse(0);
    }

    private PaperRuleVersion version(Row row, int current) throws SQLException {
        LocalDate validFrom = row.date("valid_from");
        @Nullable Instant withdrawnAt = row.instantOrNull("withdrawn_at");
        Optional<Withdrawal> withdrawal = withdrawnAt == null
                ? Optional.empty()
                : Optional.of(new Withdrawal(row.string("withdrawn_by"), withdrawnAt, row.string("withdrawn_reason")));
        int number = row.integer("number");
        return new PaperRuleVersion(
                number,
                row.string("source"),
                validFrom,
                row.string("made_by"),
                row.instant("made_at"),
                state(number == current, withdrawal.isPresent(), validFrom),
                row.integer("rules"),
                row.integer("unverified"),
                withdrawal);
    }

    private State state(boolean current, boolean withdrawn, LocalDate validFrom) {
        if (withdrawn) {
            return State.TAKEN_BACK;
        }
        if (current) {
            return State.IN_FORCE;
        }
        return validFrom.isAfter(today()) ? State.TO_COME : State.SUPERSEDED;
    }
}
