package kr.ansim.platform.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.ansim.platform.Statements;
import kr.ansim.platform.WhoseEntry;

/** Whose data entries of the trail are about: one row for each entry that says so, so that none has to be read to find it. */
@ApplicationScoped
public class AuditWhose {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{10}");

    @Inject
    private Statements statements;

    /** In the transaction of the entry. */
    void add(WrittenEntry entry) {
        of(entry)
                .ifPresent(number -> statements.update(
                        "INSERT INTO platform_audit_whose (whose, at, entry_id, actor, action) VALUES (?, ?, ?, ?, ?)",
                        number,
                        entry.at(),
                        entry.id(),
                        entry.actor(),
                        entry.action()));
    }

    /** What is about a member itself says so by its subject. */
    private static Optional<String> of(WrittenEntry entry) {
        Map<String, String> details = FlatJson.read(entry.details());
        String told = details.getOrDefault("whose", entry.subjectType().equals("member") ? entry.subjectId() : "");
        return Optional.of(told).filter(number -> NUMBER.matcher(number).matches());
    }

    public List<WhoseEntry> between(Instant from, Instant to) {
        return statements.list(
                "SELECT at, actor, action, whose FROM platform_audit_whose WHERE at >= ? AND at < ? ORDER BY at,"
                        + " entry_id",
                row -> new WhoseEntry(
                        row.instant("at"), row.string("actor"), row.string("action"), row.string("whose")),
                from,
                to);
    }

    public boolean has(String whose, String action, String actor, Instant since) {
        return statements
                .find(
                        "SELECT entry_id FROM platform_audit_whose WHERE whose = ? AND at >= ? AND actor = ? AND"
                                + " action = ? LIMIT 1",
                        row -> row.uuid("entry_id"),
                        whose,
                        since,
                        actor,
                        action)
                .isPresent();
    }
}
