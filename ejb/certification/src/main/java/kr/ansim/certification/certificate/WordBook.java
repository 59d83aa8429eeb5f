package kr.ansim.certification.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.DecideWord;
import kr.ansim.certification.DecidedWord;
import kr.ansim.certification.UnknownWord;
import kr.ansim.certification.WordOrigin;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** What is known of the sources' words: the fixed ones, and what staff have decided of others. */
@ApplicationScoped
public class WordBook {

    private static final String LAST = "d.position = (SELECT MAX(l.position) FROM certification_state_word l"
            + " WHERE l.origin = d.origin AND l.word = d.word)";

    @Inject
    private Statements statements;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The state that a source's word means; unknown as long as nobody has decided. */
    CertificateState read(CertificationSource source, String told) {
        CertificateState fixed = StateWords.read(source, told);
        String word = StateWords.compared(told);
        return fixed != CertificateState.UNKNOWN || word.isEmpty()
                ? fixed
                : decided(WordOrigin.of(source), word).orElse(CertificateState.UNKNOWN);
    }

    private Optional<CertificateState> decided(WordOrigin origin, String word) {
        return statements.find(
                "SELECT state FROM certification_state_word WHERE origin = ? AND word = ? ORDER BY position DESC LIMIT 1",
                row -> CertificateState.valueOf(row.string("state")),
                origin,
                word);
    }

    public List<UnknownWord> unknown(int most) {
        return statements.list(
                "SELECT CASE WHEN source = 'SAFETY_KOREA' THEN 'REGISTER' ELSE 'INSTITUTES' END AS origin, told,"
                        + " COUNT(*) AS n, MIN(changed_at) AS since, MIN(evidence_id) AS evidence"
                        + " FROM certification_reading WHERE state = 'UNKNOWN' AND told <> ''"
                        + " GROUP BY CASE WHEN source = 'SAFETY_KOREA' THEN 'REGISTER' ELSE 'INSTITUTES' END, told"
                        + " ORDER BY n DESC, told LIMIT " + most,
                row -> new UnknownWord(
                        WordOrigin.valueOf(row.string("origin")),
                        row.string("told"),
                        row.integer("n"),
                        row.instant("since"),
                        row.uuid("evidence")));
    }

    public List<DecidedWord> decided(int most) {
        return statements.list(
                "SELECT d.*, CASE WHEN " + LAST + " THEN 1 ELSE 0 END AS holds FROM certification_state_word d"
                        + " ORDER BY d.decided_at DESC, d.id DESC LIMIT " + most,
                WordBook::word);
    }

    /** The decisions that count. */
    List<DecidedWord> counting() {
        return statements.list("SELECT d.*, 1 AS holds FROM certification_state_word d WHERE " + LAST, WordBook::word);
    }

    public void decide(DecideWord decision, String by) {
        if (decision.reason().isBlank()) {
            throw RuleBroken.at("reason", CertificationRule.REASON_MISSING);
        }
        WordOrigin origin = decision.origin();
        String word = StateWords.compared(decision.word());
        boolean fixed = Arrays.stream(CertificationSource.values())
                .filter(source -> WordOrigin.of(source) == origin)
                .anyMatch(source -> StateWords.read(source, word) != CertificateState.UNKNOWN);
        if (fixed || word.isEmpty()) {
            throw new RuleBroken(CertificationRule.STATE_WORD_FIXED);
        }
        if (!isHeard(origin, word)) {
            throw new RuleBroken(CertificationRule.STATE_WORD_UNHEARD);
        }
        Optional<CertificateState> before = decided(origin, word);
        if (before.orElse(CertificateState.UNKNOWN) == decision.state()) {
            throw RuleBroken.at("state", CertificationRule.STATE_WORD_DECIDED);
        }
        add(decision, word, by);
        trail.record(AuditEntry.of("state-word.decided", "state-word", origin + ":" + word)
                .detail("before", before.orElse(CertificateState.UNKNOWN))
                .detail("now", decision.state())
                .reason(decision.reason().strip()));
    }

    private void add(DecideWord decision, String word, String by) {
        int position = 1
                + statements
                        .find(
                                "SELECT COUNT(*) AS n FROM certification_state_word WHERE origin = ? AND word = ?",
                                row -> row.integer("n"),
                                decision.origin(),
                                word)
                        .orElse(0);
        try {
            statements.update(
                    "INSERT INTO certification_state_word (id, origin, word, position, state, reason, decided_by, decided_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    decision.origin(),
                    word,
                    position,
                    decision.state(),
                    decision.reason().strip(),
                    by,
                    clock.instant());
        } catch (DuplicateKey decidedMeanwhile) {
            throw RuleBroken.at("state", CertificationRule.STATE_WORD_DECIDED);
        }
    }

    /** Nobody decides about words that no source has ever said. */
    private boolean isHeard(WordOrigin origin, String word) {
        return statements
                .find(
                        "SELECT id FROM certification_reading WHERE state IN (" + statesBut(null) + ") AND told = ?"
                                + " AND source " + sourcesOf(origin) + " LIMIT 1",
                        row -> row.uuid("id"),
                        word)
                .isPresent();
    }

    /** A list of all states but this one. */
    static String statesBut(@Nullable CertificateState without) {
        return Arrays.stream(CertificateState.values())
                .filter(state -> state != without)
                .map(state -> "'" + state + "'")
                .collect(Collectors.joining(", "));
    }

    /** A condition on the column of the source. */
    static String sourcesOf(WordOrigin origin) {
        return origin == WordOrigin.REGISTER ? "= 'SAFETY_KOREA'" : "<> 'SAFETY_KOREA'";
    }

    private static DecidedWord word(Row row) throws SQLException {
        return new DecidedWord(
                WordOrigin.valueOf(row.string("origin")),
                row.string("word"),
                CertificateState.valueOf(row.string("state")),
                row.string("reason"),
                row.string("decided_by"),
                row.instant("decided_at"),
                row.integer("holds") == 1);
    }
}
