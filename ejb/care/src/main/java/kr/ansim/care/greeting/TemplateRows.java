package kr.ansim.care.greeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.GreetingDraft;
import kr.ansim.care.GreetingFact;
import kr.ansim.care.GreetingMood;
import kr.ansim.care.GreetingState;
import kr.ansim.care.GreetingTemplate;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** The versions of all templates. */
@ApplicationScoped
class TemplateRows {

    private static final String ALL = "SELECT * FROM care_greeting_template";

    @Inject
    private Statements statements;

    List<GreetingTemplate> live(String language) {
        return statements.list(ALL + " WHERE state = 'LIVE' AND language = ?", TemplateRows::read, language);
    }

    /** The latest version first. */
    List<GreetingTemplate> all() {
        return statements.list(ALL + " ORDER BY fact, language, version DESC", TemplateRows::read);
    }

    List<GreetingTemplate> versions(GreetingFact fact, String language) {
        return statements.list(
                ALL + " WHERE fact = ? AND language = ? ORDER BY version DESC", TemplateRows::read, fact, language);
    }

    Optional<GreetingTemplate> find(UUID id) {
        return statements.find(ALL + " WHERE id = ?", TemplateRows::read, id);
    }

    void add(UUID id, GreetingDraft draft, int version, Instant at, String by) {
        statements.update(
                "INSERT INTO care_greeting_template (id, fact, language, version, words, mood, state, made_at,"
                        + " made_by, said, helped, not_helped) VALUES (?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?, 0, 0, 0)",
                id,
                draft.fact(),
                draft.language(),
                version,
                draft.words(),
                draft.mood(),
                at,
                by);
    }

    /** Whether it was still a draft. */
    boolean rewrite(UUID id, GreetingDraft draft, Instant at, String by) {
        return statements.update(
                        "UPDATE care_greeting_template SET words = ?, mood = ?, made_at = ?, made_by = ? WHERE id = ?"
                                + " AND state = 'DRAFT'",
                        draft.words(),
                        draft.mood(),
                        at,
                        by,
                        id)
                == 1;
    }

    /** Whether it was not live before. */
    boolean begin(UUID id, Instant at, String by) {
        return statements.update(
                        "UPDATE care_greeting_template SET state = 'LIVE', live_at = ?, live_by = ?, ended_at = NULL,"
                                + " ended_by = NULL WHERE id = ? AND state <> 'LIVE'",
                        at,
                        by,
                        id)
                == 1;
    }

    /** Whichever is live of a fact in a language; how many were. */
    int end(GreetingFact fact, String language, Instant at, String by) {
        return statements.update(
                "UPDATE care_greeting_template SET state = 'ENDED', ended_at = ?, ended_by = ? WHERE fact = ?"
                        + " AND language = ? AND state = 'LIVE'",
                at,
                by,
                fact,
                language);
    }

    /** Two who release at the same time come one after the other. */
    void lock(GreetingFact fact, String language) {
        statements.list(
                "SELECT id FROM care_greeting_template WHERE fact = ? AND language = ? FOR UPDATE",
                row -> row.uuid("id"),
                fact,
                language);
    }

    void count(UUID id, int said, int helped, int notHelped) {
        statements.update(
                "UPDATE care_greeting_template SET said = said + ?, helped = helped + ?, not_helped = not_helped + ?"
                        + " WHERE id = ?",
                said,
                helped,
                notHelped,
                id);
    }

    private static GreetingTemplate read(Row row) throws SQLException {
        return new GreetingTemplate(
                row.uuid("id"),
                GreetingFact.valueOf(row.string("fact")),
                row.string("language"),
                row.integer("version"),
                row.string("words"),
                GreetingMood.valueOf(row.string("mood")),
                GreetingState.valueOf(row.string("state")),
                row.instant("made_at"),
                row.string("made_by"),
                Optional.ofNullable(row.instantOrNull("live_at")),
                Optional.ofNullable(row.stringOrNull("live_by")),
                Optional.ofNullable(row.instantOrNull("ended_at")),
                Optional.ofNullable(row.stringOrNull("ended_by")),
                new GreetingTemplate.Told(row.bigint("said"), row.bigint("helped"), row.bigint("not_helped")));
    }
}
