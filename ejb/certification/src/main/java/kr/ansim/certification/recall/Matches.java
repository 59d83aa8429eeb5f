package kr.ansim.certification.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.MatchState;
import kr.ansim.certification.Meeting;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.Texts;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** All pairs of a recall and a product it may be about; each pair has one row. */
@ApplicationScoped
public class Matches {

    private static final String COLUMNS =
            "SELECT id, recall_id, product_id, state, confidence, decided_confidence, revision FROM certification_recall_match ";
    private static final int LONGEST_RECALL_TEXT = 500;
    private static final int LONGEST_PRODUCT_TEXT = 200;

    @Inject
    private Statements statements;

    record Pair(UUID recall, UUID product) {}

    /** @param decided how sure the match was when a person decided on it */
    record Match(UUID id, Pair pair, MatchState state, int confidence, Optional<Integer> decided, int revision) {}

    /** Those of these recalls, or of these products. */
    Map<Pair, Match> of(Side side, List<UUID> ids) {
        Map<Pair, Match> matches = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            statements
                    .list(
                            COLUMNS + "WHERE " + side.column + " IN (" + Statements.marks(ids.size()) + ")",
                            Matches::match,
                            ids.toArray())
                    .forEach(match -> matches.put(match.pair(), match));
        }
        return matches;
    }

    enum Side {
        RECALLS("recall_id"),
        PRODUCTS("product_id");

        private final String column;

        Side(String column) {
            this.column = column;
        }
    }

    Optional<Match> locked(UUID id) {
        return statements.find(COLUMNS + "WHERE id = ? FOR UPDATE", Matches::match, id);
    }

    /** Empty when another node was first; then its row says the same. */
    Optional<UUID> add(Pair pair, Likeness likeness, Instant now) {
        UUID id = Ids.next();
        try {
            statements.update(
                    "INSERT INTO certification_recall_match (id, recall_id, product_id, state, confidence, found_at,"
                            + " changed_at, revision) VALUES (?, ?, ?, 'OPEN', ?, ?, ?, 1)",
                    id,
                    pair.recall(),
                    pair.product(),
                    likeness.confidence(),
                    now,
                    now);
        } catch (DuplicateKey addedMeanwhile) {
            return Optional.empty();
        }
        meet(id, likeness.meetings());
        return Optional.of(id);
    }

    /** Notes what speaks for a match now, unless somebody was faster. */
    boolean change(Match match, MatchState state, Likeness likeness, Instant now) {
        boolean changed = move(match, state, likeness.confidence(), now);
        if (changed) {
            statements.update("DELETE FROM certification_recall_meeting WHERE match_id = ?", match.id());
            meet(match.id(), likeness.meetings());
        }
        return changed;
    }

    boolean outdate(Match match, Instant now) {
        return move(match, MatchState.OUTDATED, match.confidence(), now);
    }

    private boolean move(Match match, MatchState state, int confidence, Instant now) {
        return statements.update(
                        "UPDATE certification_recall_match SET state = ?, confidence = ?, changed_at = ?,"
                                + " revision = revision + 1 WHERE id = ? AND revision = ?",
                        state,
                        confidence,
                        now,
                        match.id(),
                        match.revision())
                > 0;
    }

    /** Notes a person's decision on a match whose row is locked. */
    void decide(Match match, MatchState state, String by, @Nullable String reason, Instant now) {
        statements.update(
                "UPDATE certification_recall_match SET state = ?, decided_by = ?, decided_at = ?, decided_reason = ?,"
                        + " decided_confidence = confidence, changed_at = ?, revision = revision + 1 WHERE id = ?",
                state,
                by,
                now,
                reason,
                now,
                match.id());
    }

    private void meet(UUID match, List<Meeting> meetings) {
        List<Object[]> rows = new ArrayList<>();
        for (Meeting meeting : meetings) {
            rows.add(new Object[] {
                match,
                meeting.field(),
                meeting.closeness(),
                Texts.cut(meeting.recallText(), LONGEST_RECALL_TEXT),
                Texts.cut(meeting.productText(), LONGEST_PRODUCT_TEXT)
            });
        }
        statements.batch(
                "INSERT INTO certification_recall_meeting (match_id, field, closeness, recall_text, product_text)"
                        + " VALUES (?, ?, ?, ?, ?)",
                rows);
    }

    private static Match match(Row row) throws SQLException {
        return new Match(
                row.uuid("id"),
                new Pair(row.uuid("recall_id"), row.uuid("product_id")),
                MatchState.valueOf(row.string("state")),
                row.integer("confidence"),
                Optional.ofNullable(row.integerOrNull("decided_confidence")),
                row.integer("revision"));
    }
}
