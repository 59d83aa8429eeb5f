package kr.ansim.certification.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import kr.ansim.certification.RecallOrigin;
import kr.ansim.certification.port.RecallFacts;
import kr.ansim.kernel.Digests;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.Texts;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** All recalls in their present form, and the forms they had before. */
@ApplicationScoped
public class Recalls {

    private static final String TEXTS =
            "SELECT id, form, product_name, brand, models, numbers, bar_codes FROM certification_recall";
    private static final int LONGEST_TEXT = 15_000;

    @Inject
    private Statements statements;

    /** A recall as it stands in the table. */
    @SuppressWarnings("ArrayRecordComponent") // a hash, compared by its bytes
    record Known(UUID id, int form, byte[] hash) {

        boolean says(RecallFacts facts) {
            return Arrays.equals(hash, Digests.hash(facts.told()));
        }
    }

    /** A form that was not held against the products yet. */
    record Unmatched(UUID id, int form, ToldTexts texts) {}

    Map<String, Known> known(RecallOrigin origin, List<String> uids) {
        List<@Nullable Object> values = new ArrayList<>(uids);
        values.add(0, origin);
        return statements
                .list(
                        "SELECT uid, id, form, told_hash FROM certification_recall WHERE origin = ? AND uid IN ("
                                + Statements.marks(uids.size()) + ")",
                        row -> Map.entry(
                                row.string("uid"),
                                new Known(row.uuid("id"), row.integer("form"), row.bytes("told_hash"))),
                        values.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void add(RecallOrigin origin, UUID reading, List<RecallFacts> recalls, Instant now) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (RecallFacts facts : recalls) {
            List<@Nullable Object> row = said(facts, reading, now);
            row.addAll(Arrays.asList(Ids.next(), origin, uid(facts), now));
            rows.add(row.toArray());
        }
        statements.batch(
                "INSERT INTO certification_recall (product_name, brand, models, numbers, bar_codes, kind, published_on,"
                        + " harm, accidents, action, files, told, told_hash, reading_id, changed_at, id, origin, uid,"
                        + " first_seen_at, form, matched_form)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0)",
                rows);
    }

    /** The form before is kept beside the new one. */
    void change(Known known, UUID reading, RecallFacts facts, Instant now) {
        statements.update(
                "INSERT INTO certification_recall_form (recall_id, form, told, told_hash, reading_id, told_at)"
                        + " SELECT id, form, told, told_hash, reading_id, changed_at FROM certification_recall WHERE id = ?",
                known.id());
        List<@Nullable Object> values = said(facts, reading, now);
        values.add(known.id());
        statements.update(
                "UPDATE certification_recall SET product_name = ?, brand = ?, models = ?, numbers = ?, bar_codes = ?,"
                        + " kind = ?, published_on = ?, harm = ?, accidents = ?, action = ?, files = ?, told = ?,"
                        + " told_hash = ?, reading_id = ?, changed_at = ?, form = form + 1 WHERE id = ?",
                values.toArray());
    }

    private static List<@Nullable Object> said(RecallFacts facts, UUID reading, Instant now) {
        return new ArrayList<>(Arrays.asList(
                Texts.cut(facts.productName(), 500),
                Texts.cut(facts.brand(), 300),
                lines(facts.models()),
                lines(facts.certificateNumbers()),
                lines(facts.barCodes()),
                Texts.cut(facts.kind(), 100),
                facts.publishedOn().orElse(null),
                Texts.cut(facts.harm(), LONGEST_TEXT),
                Texts.cut(facts.accidents(), LONGEST_TEXT),
                Texts.cut(facts.action(), LONGEST_TEXT),
                lines(facts.files()),
                facts.told(),
                Digests.hash(facts.told()),
                reading,
                now));
    }

    List<Unmatched> unmatched(int most) {
        return statements.list(
                TEXTS + " WHERE unmatched IS NOT NULL ORDER BY unmatched LIMIT " + most,
                row -> new Unmatched(row.uuid("id"), row.integer("form"), texts(row)));
    }

    void matched(List<Unmatched> recalls) {
        statements.batch(
                "UPDATE certification_recall SET matched_form = ? WHERE id = ? AND matched_form < ?",
                recalls.stream()
                        .map(recall -> new Object[] {recall.form(), recall.id(), recall.form()})
                        .toList());
    }

    /** Hands over all recalls, one after the other. */
    void each(BiConsumer<UUID, ToldTexts> taker) {
        statements.each(TEXTS, row -> taker.accept(row.uuid("id"), texts(row)));
    }

    private static ToldTexts texts(Row row) throws SQLException {
        return new ToldTexts(
                listed(row.string("numbers")),
                listed(row.string("bar_codes")),
                listed(row.string("models")),
                row.string("brand"),
                row.string("product_name"));
    }

    /** What {@link #lines} wrote. */
    static List<String> listed(String lines) {
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
    }

    private static String lines(List<String> texts) {
        return Texts.cut(
                texts.stream().map(text -> text.replace('\n', ' ')).collect(Collectors.joining("\n")), LONGEST_TEXT);
    }

    /** Only as much of it as any real one has, so that none is lost for being longer. */
    static String uid(RecallFacts facts) {
        return Texts.cut(facts.uid(), 100);
    }
}
