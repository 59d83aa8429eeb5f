package kr.ansim.certification.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.Requirement;
import kr.ansim.certification.RuleChange;
import kr.ansim.certification.RuleVersion;
import kr.ansim.certification.RuleVersion.State;
import kr.ansim.certification.RuleVersion.Withdrawal;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** All versions of the table of categories. A version never changes; one whose day has not come may be withdrawn. */
@ApplicationScoped
public class RuleVersions {

    private static final String COLUMNS = "SELECT v.id, v.number, v.source, v.valid_from, v.made_by, v.made_at,"
            + " v.withdrawn_by, v.withdrawn_at, v.withdrawn_reason,"
            + " (SELECT COUNT(*) FROM certification_rule r WHERE r.version_id = v.id) AS rules"
            + " FROM certification_rule_version v ";

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** The newest first. @param below only versions with a smaller number */
    public List<RuleVersion> list(int below, int most) {
        int current = inForceToday();
        return statements.list(
                COLUMNS + "WHERE v.number < ? ORDER BY v.number DESC LIMIT " + most,
                row -> version(row, current),
                below);
    }

    /** @throws RuleBroken {@code UNKNOWN_RULES} */
    public RuleVersion version(int number) {
        int current = inForceToday();
        return statements
                .find(COLUMNS + "WHERE v.number = ?", row -> version(row, current), number)
                .orElseThrow(() -> new RuleBroken(CertificationRule.UNKNOWN_RULES));
    }

    /** A version as others refer to it: by its number, which is given out again when its author's transaction fails. */
    record Named(UUID id, int number) {

        private static final Named NONE = new Named(RuleTable.NONE.id(), RuleTable.NONE.number());
    }

    /** Number of the version that holds on a day, by what is known today; 0 when there is none. */
    public int inForceOn(LocalDate day) {
        return named(day).number();
    }

    Named named(LocalDate day) {
        return statements
                .find(
                        "SELECT id, number FROM certification_rule_version WHERE valid_from <= ? AND withdrawn_at IS NULL"
                                + " ORDER BY valid_from DESC, number DESC LIMIT 1",
                        row -> new Named(row.uuid("id"), row.integer("number")),
                        day)
                .orElse(Named.NONE);
    }

    public int inForceToday() {
        return inForceOn(today());
    }

    public List<Requirement> rules(int number) {
        return statements.list(
                "SELECT r.category, r.law, r.scheme, r.proofs FROM certification_rule r"
                        + " JOIN certification_rule_version v ON v.id = r.version_id WHERE v.number = ? ORDER BY r.place",
                Requirements::rule,
                number);
    }

    /** Against the version whose place this one takes. */
    public List<RuleChange> changes(RuleVersion version) {
        int before = statements
                .find(
                        "SELECT number FROM certification_rule_version WHERE withdrawn_at IS NULL"
                                + " AND (valid_from < ? OR (valid_from = ? AND number < ?))"
                                + " ORDER BY valid_from DESC, number DESC LIMIT 1",
                        row -> row.integer("number"),
                        version.validFrom(),
                        version.validFrom(),
                        version.number())
                .orElse(0);
        return RuleDifference.between(rules(before), rules(version.number()));
    }

    public List<RuleChange> changes(int before, List<Requirement> now) {
        return RuleDifference.between(rules(before), now);
    }

    /** Keeps others from making or withdrawing a version until the end of the transaction, once there is one. */
    void lock() {
        last();
    }

    /** @throws RuleBroken {@code RULES_CHANGED_MEANWHILE} when another is added at the same moment */
    int add(String source, LocalDate validFrom, String by, List<Requirement> rules) {
        UUID id = Ids.next();
        int number = 1 + last();
        try {
            statements.update(
                    "INSERT INTO certification_rule_version (id, number, source, valid_from, made_by, made_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    id,
                    number,
                    source,
                    validFrom,
                    by,
                    clock.instant());
        } catch (DuplicateKey madeMeanwhile) {
            throw new RuleBroken(CertificationRule.RULES_CHANGED_MEANWHILE);
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int place = 0; place < rules.size(); place++) {
            Requirement rule = rules.get(place);
            rows.add(new Object[] {
                id, place + 1, rule.category(), rule.law(), rule.scheme(), String.join(", ", rule.proofs())
            });
        }
        statements.batch(
                "INSERT INTO certification_rule (version_id, place, category, law, scheme, proofs)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                rows);
        return number;
    }

    /** @throws RuleBroken {@code RULES_NOT_TO_COME} */
    void withdraw(int number, String by, String reason) {
        int met = statements.update(
                "UPDATE certification_rule_version SET withdrawn_by = ?, withdrawn_at = ?, withdrawn_reason = ?"
                        + " WHERE number = ? AND withdrawn_at IS NULL AND valid_from > ?",
                by,
                clock.instant(),
                reason,
                number,
                today());
        if (met == 0) {
            throw new RuleBroken(CertificationRule.RULES_NOT_TO_COME);
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    private int last() {
        return statements
                .find(
                        "SELECT number FROM certification_rule_version ORDER BY number DESC LIMIT 1 FOR UPDATE",
                        row -> row.integer("number"))
                .orElse(0);
    }

    private RuleVersion version(Row row, int current) throws SQLException {
        LocalDate validFrom = row.date("valid_from");
        @Nullable Instant withdrawnAt = row.instantOrNull("withdrawn_at");
        Optional<Withdrawal> withdrawal = withdrawnAt == null
                ? Optional.empty()
                : Optional.of(new Withdrawal(row.string("withdrawn_by"), withdrawnAt, row.string("withdrawn_reason")));
        int number = row.integer("number");
        return new RuleVersion(
                row.uuid("id"),
                number,
                row.string("source"),
                validFrom,
                row.string("made_by"),
                row.instant("made_at"),
                state(number == current, withdrawal.isPresent(), validFrom),
                row.integer("rules"),
                withdrawal);
    }

    private State state(boolean current, boolean withdrawn, LocalDate validFrom) {
        if (current) {
            return State.IN_FORCE;
        }
        if (withdrawn) {
            return State.TAKEN_BACK;
        }
        return validFrom.isAfter(today()) ? State.TO_COME : State.SUPERSEDED;
    }
}
