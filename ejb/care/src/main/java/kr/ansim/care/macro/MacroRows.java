package kr.ansim.care.macro;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kr.ansim.care.AfterAnswer;
import kr.ansim.care.CasePriority;
import kr.ansim.care.KeepMacro;
import kr.ansim.care.Macro;
import kr.ansim.care.MacroChanges;
import kr.ansim.care.MacroVersion;
import kr.ansim.kernel.Ids;
import kr.ansim.membership.ContactTopic;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The rows of macros, their versions and uses. */
@ApplicationScoped
class MacroRows {

    private static final String ALL =
            "SELECT m.id, m.name, m.version, m.ended_at, m.changed_at, m.changed_by, v.answer, v.priority,"
                    + " v.after_answer, v.topic, v.owner_self, v.call_back_minutes,"
                    + " (SELECT COUNT(*) FROM care_macro_use u WHERE u.macro_id = m.id) AS uses"
                    + " FROM care_macro m JOIN care_macro_version v ON v.macro_id = m.id AND v.version = m.version";

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    List<Macro> all() {
        return statements.list(
                ALL + " ORDER BY CASE WHEN m.ended_at IS NULL THEN 0 ELSE 1 END, m.name", MacroRows::macro);
    }

    Optional<Macro> find(UUID id) {
        return statements.find(ALL + " WHERE m.id = ?", MacroRows::macro, id);
    }

    /** For a change, until the end of the transaction. */
    Optional<Macro> lock(UUID id) {
        return statements
                .find("SELECT id FROM care_macro WHERE id = ? FOR UPDATE", row -> row.uuid("id"), id)
                .flatMap(this::find);
    }

    List<MacroVersion> versions(UUID id) {
        return statements.list(
                "SELECT v.*, (SELECT COUNT(*) FROM care_macro_use u WHERE u.macro_id = v.macro_id AND u.version = v.version)"
                        + " AS uses FROM care_macro_version v WHERE v.macro_id = ? ORDER BY v.version DESC",
                row -> new MacroVersion(
                        row.integer("version"),
                        row.string("answer"),
                        changes(row),
                        row.instant("made_at"),
                        row.string("made_by"),
                        row.bigint("uses")),
                id);
    }

    void add(UUID id, KeepMacro told, String by) {
        Instant now = clock.instant();
        statements.update(
                "INSERT INTO care_macro (id, name, version, changed_at, changed_by) VALUES (?, ?, 1, ?, ?)",
                id,
                told.name(),
                now,
                by);
        addVersion(id, 1, told, by, now);
    }

    void change(UUID id, int version, KeepMacro told, String by) {
        Instant now = clock.instant();
        statements.update(
                "UPDATE care_macro SET name = ?, version = ?, changed_at = ?, changed_by = ? WHERE id = ?",
                told.name(),
                version,
                now,
                by,
                id);
        addVersion(id, version, told, by, now);
    }

    private void addVersion(UUID id, int version, KeepMacro told, String by, Instant now) {
        MacroChanges changes = told.changes();
        OptionalInt minutes = changes.callBackMinutes();
        statements.update(
                "INSERT INTO care_macro_version (macro_id, version, answer, priority, after_answer, topic, owner_self,"
                        + " call_back_minutes, made_at, made_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                version,
                told.answer(),
                changes.priority().orElse(null),
                changes.then(),
                changes.topic().orElse(null),
                changes.takes(),
                minutes.isPresent() ? minutes.getAsInt() : null,
                now,
                by);
    }

    /** @param at null for in use */
    void end(UUID id, @Nullable Instant at, String by) {
        statements.update(
                "UPDATE care_macro SET ended_at = ?, changed_at = ?, changed_by = ? WHERE id = ?",
                at,
                clock.instant(),
                by,
                id);
    }

    void used(Macro macro, UUID caseId, String by) {
        statements.update(
                "INSERT INTO care_macro_use (id, macro_id, version, case_id, agent, used_at) VALUES (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                macro.id(),
                macro.version(),
                caseId,
                by,
                clock.instant());
    }

    private static Macro macro(Row row) throws SQLException {
        return new Macro(
                row.uuid("id"),
                row.integer("version"),
                row.string("name"),
                row.string("answer"),
                changes(row),
                row.instantOrNull("ended_at") != null,
                row.instant("changed_at"),
                row.string("changed_by"),
                row.bigint("uses"));
    }

    private static MacroChanges changes(Row row) throws SQLException {
        @Nullable Integer minutes = row.integerOrNull("call_back_minutes");
        return new MacroChanges(
                Optional.ofNullable(row.stringOrNull("priority")).map(CasePriority::valueOf),
                Optional.ofNullable(row.stringOrNull("topic")).map(ContactTopic::valueOf),
                AfterAnswer.valueOf(row.string("after_answer")),
                row.bool("owner_self"),
                minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes));
    }
}
