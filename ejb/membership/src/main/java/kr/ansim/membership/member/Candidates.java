package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.membership.CandidateState;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Pairs of members who may be one person, each pair once. Whoever changes them is passing {@link MembersAtRest}. */
@ApplicationScoped
class Candidates {

    /** @param evidence by which it was found, or decided on */
    record Candidate(UUID id, UUID one, UUID other, int evidence, CandidateState state) {}

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    Optional<Candidate> find(UUID id) {
        return statements.find("SELECT * FROM membership_candidate WHERE id = ?", Candidates::candidate, id);
    }

    private Optional<Candidate> find(UUID one, UUID other) {
        return statements.find(
                "SELECT * FROM membership_candidate WHERE one_id = ? AND other_id = ?",
                Candidates::candidate,
                first(one, other),
                second(one, other));
    }

    /** Asks a person about a pair, unless one was asked already by no less. */
    void ask(UUID one, UUID other, int evidence) {
        Optional<Candidate> known = find(one, other);
        if (known.isEmpty()) {
            insert(one, other, evidence, CandidateState.OPEN, null, null);
        } else if (known.get().state() == CandidateState.SETTLED || known.get().evidence() < evidence) {
            statements.update(
                    "UPDATE membership_candidate SET state = 'OPEN', evidence = ?, found_at = ?, decided_at = NULL,"
                            + " decided_by = NULL, reason = NULL WHERE id = ?",
                    evidence,
                    clock.instant(),
                    known.get().id());
        }
    }

    /** Notes what was decided on a pair, whether anybody was asked or not. */
    void decide(UUID one, UUID other, int evidence, CandidateState state, String by, @Nullable String reason) {
        Optional<Candidate> known = find(one, other);
        if (known.isEmpty()) {
            insert(one, other, evidence, state, by, reason);
            return;
        }
        statements.update(
                "UPDATE membership_candidate SET state = ?, evidence = ?, decided_at = ?, decided_by = ?, reason = ? WHERE id = ?",
                state,
                Math.max(evidence, known.get().evidence()),
                clock.instant(),
                by,
                reason,
                known.get().id());
    }

    /** By what the strongest evidence between these two groups was refused that a person has refused; 0 for none. */
    int refused(List<UUID> ones, List<UUID> others) {
        return statements
                .find(
                        "SELECT COALESCE(MAX(evidence), 0) AS evidence FROM membership_candidate WHERE state = 'REFUSED' AND "
                                + across(ones, others),
                        row -> row.integer("evidence"),
                        values(ones, others))
                .orElse(0);
    }

    /** Nobody needs to be asked any more about these, who are together now. */
    void settle(List<UUID> ones, List<UUID> others) {
        statements.update(
                "UPDATE membership_candidate SET state = 'SETTLED' WHERE state = 'OPEN' AND " + across(ones, others),
                values(ones, others));
    }

    private static String across(List<UUID> ones, List<UUID> others) {
        String mine = Statements.marks(ones.size());
        String theirs = Statements.marks(others.size());
        return "(one_id IN (" + mine + ") AND other_id IN (" + theirs + ") OR one_id IN (" + theirs
                + ") AND other_id IN (" + mine + "))";
    }

    private static Object[] values(List<UUID> ones, List<UUID> others) {
        List<Object> values = new ArrayList<>(ones);
        values.addAll(others);
        values.addAll(others);
        values.addAll(ones);
        return values.toArray();
    }

    private void insert(
            UUID one, UUID other, int evidence, CandidateState state, @Nullable String by, @Nullable String reason) {
        statements.update(
                "INSERT INTO membership_candidate (id, one_id, other_id, evidence, state, found_at, decided_at, decided_by,"
                        + " reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                first(one, other),
                second(one, other),
                evidence,
                state,
                clock.instant(),
                by == null ? null : clock.instant(),
                by,
                reason);
    }

    private static UUID first(UUID one, UUID other) {
        return Groups.OLDEST.compare(one, other) < 0 ? one : other;
    }

    private static UUID second(UUID one, UUID other) {
        return first(one, other).equals(one) ? other : one;
    }

    static Candidate candidate(Row row) throws SQLException {
        return new Candidate(
                row.uuid("id"),
                row.uuid("one_id"),
                row.uuid("other_id"),
                row.integer("evidence"),
                CandidateState.valueOf(row.string("state")));
    }
}
