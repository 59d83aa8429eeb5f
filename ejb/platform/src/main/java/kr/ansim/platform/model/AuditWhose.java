package kr.ansim.platform.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kr.ansim.platform.Statements;
import kr.ansim.platform.WhoseEntry;
import kr.ansim.platform.WhoseQuery;

/** Whose data entries of the trail are about: one row for each entry that says so, so that none has to be read to find it. */
@ApplicationScoped
public class AuditWhose {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{10}");

    private static final String INSERT =
            "INSERT INTO platform_audit_whose (whose, at, entry_id, actor, action) VALUES (?, ?, ?, ?, ?)";

    @Inject
    private Statements statements;

    /** In the transaction of the entry. */
    void add(WrittenEntry entry) {
        values(entry).ifPresent(row -> statements.update(INSERT, row));
    }

    /** In the transaction of the entries, in one go. */
    void add(List<WrittenEntry> entries) {
        statements.batch(
                INSERT,
                entries.stream()
                        .map(AuditWhose::values)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Object[]> values(WrittenEntry entry) {
        return of(entry).map(number -> new Object[] {number, entry.at(), entry.id(), entry.actor(), entry.action()});
    }

    /** What is about a member itself says so by its subject. */
    private static Optional<String> of(WrittenEntry entry) {
        Map<String, String> details = FlatJson.read(entry.details());
        String told = details.getOrDefault("whose", entry.subjectType().equals("member") ? entry.subjectId() : "");
        return Optional.of(told).filter(number -> NUMBER.matcher(number).matches());
    }

    /** The oldest first, one after the other: a day may hold far more than fits into memory. */
    public void each(WhoseQuery query, Consumer<WhoseEntry> taker) {
        List<Object> values = new ArrayList<>(List.of(query.from(), query.to()));
        values.addAll(query.actions());
        values.add(query.actors().length());
        values.add(query.actors());
        statements.each(
                "SELECT at, actor, action, whose FROM platform_audit_whose WHERE at >= ? AND at < ? AND action IN ("
                        + Statements.marks(query.actions().size()) + ") AND LEFT(actor, ?) = ? ORDER BY at, entry_id",
                row -> taker.accept(new WhoseEntry(
                        row.instant("at"), row.string("actor"), row.string("action"), row.string("whose"))),
                values.toArray());
    }

    /** Of these members those about whom there is such an entry. */
    public Set<String> among(Collection<String> members, String action, String actor, Instant since) {
        List<Object> values = new ArrayList<>(members);
        values.addAll(List.of(since, actor, action));
        return new HashSet<>(statements.list(
                "SELECT DISTINCT whose FROM platform_audit_whose WHERE whose IN (" + Statements.marks(members.size())
                        + ") AND at >= ? AND actor = ? AND action = ?",
                row -> row.string("whose"),
                values.toArray()));
    }
}
