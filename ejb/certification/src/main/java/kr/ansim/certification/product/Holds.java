package kr.ansim.certification.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.certification.HeldNumber;
import kr.ansim.certification.HoldCause;
import kr.ansim.certification.HoldDetails;
import kr.ansim.certification.ProductKey;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.verdict.NumberStanding;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** All sales holds. A product has at most one that is open. */
@ApplicationScoped
public class Holds {

    static final String COLUMNS = "SELECT h.id, h.product_id, h.cause, h.verdict, h.recall_id,"
            + " h.opened_at, h.asked_by, h.asked_reason, h.asked_at, p.shop_id, p.code, p.holder_brn FROM certification_hold h"
            + " JOIN certification_product p ON p.id = h.product_id ";
    private static final String CHANGE = "UPDATE certification_hold SET revision = revision + 1, ";

    @Inject
    private Statements statements;

    @Inject
    private HeldRecalls recalls;

    /** A hold that is open, and the product it holds. */
    record Open(ProductKey product, Optional<UUID> recall, HoldDetails details) {}

    /** Since when the product is held, if it is. */
    public Optional<Instant> openSince(UUID product) {
        return statements.find(
                "SELECT opened_at FROM certification_hold WHERE live = ?", row -> row.instant("opened_at"), product);
    }

    public Optional<HoldDetails> open(UUID product) {
        return statements
                .find(COLUMNS + "WHERE h.live = ?", Holds::open, product)
                .map(hold -> hold.details()
                        .because(numbers(hold.details().id()), hold.recall().flatMap(recalls::find)));
    }

    /** Locks the product first, as whoever judges it does: else the two would wait for each other. @return absent when the hold is not open */
    Optional<Open> locked(UUID id) {
        Optional<UUID> product = statements.find(
                "SELECT p.id FROM certification_product p WHERE p.id ="
                        + " (SELECT h.product_id FROM certification_hold h WHERE h.id = ?) FOR UPDATE",
                row -> row.uuid("id"),
                id);
        return product.flatMap(locked ->
                statements.find(COLUMNS + "WHERE h.id = ? AND h.released_at IS NULL FOR UPDATE", Holds::open, id));
    }

    private List<HeldNumber> numbers(UUID hold) {
        return statements.list(
                "SELECT number, evidence_id FROM certification_hold_number WHERE hold_id = ? ORDER BY number",
                Holds::number,
                hold);
    }

    /** All numbers for which the product was ever held, also those that its shop no longer names. */
    public List<String> everHeldFor(UUID product) {
        return statements.list(
                "SELECT DISTINCT n.number FROM certification_hold_number n JOIN certification_hold h ON h.id = n.hold_id"
                        + " WHERE h.product_id = ? ORDER BY n.number",
                row -> row.string("number"),
                product);
    }

    /** The hold by which the product was held last for its numbers; recalls do not count. */
    Optional<UUID> last(UUID product) {
        return statements.find(
                "SELECT h.id FROM certification_hold h WHERE h.product_id = ? AND EXISTS (SELECT 1"
                        + " FROM certification_hold_number n WHERE n.hold_id = h.id) ORDER BY h.opened_at DESC LIMIT 1",
                row -> row.uuid("id"),
                product);
    }

    /** The numbers for which the product was held by it, and the best that each has stood since. */
    Map<String, Verdict> covered(UUID id) {
        return statements
                .list(
                        "SELECT number, verdict FROM certification_hold_number WHERE hold_id = ?",
                        row -> Map.entry(row.string("number"), Verdict.valueOf(row.string("verdict"))),
                        id)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Notes numbers that stand better than they did when the product was held for them. */
    void coverNoMoreThan(UUID id, List<NumberStanding> numbers) {
        statements.batch(
                "UPDATE certification_hold_number SET verdict = ? WHERE hold_id = ? AND number = ?",
                numbers.stream()
                        .map(better -> new Object[] {better.verdict(), id, better.number()})
                        .toList());
    }

    UUID begin(UUID product, HoldCause cause, Verdict verdict, @Nullable UUID recall, Instant now) {
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO certification_hold (id, product_id, cause, verdict, recall_id, opened_at, revision)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 1)",
                id,
                product,
                cause,
                verdict,
                recall,
                now);
        return id;
    }

    /** Names numbers as causes; one that is already is so by its new answer. */
    void name(UUID id, List<NumberStanding> numbers) {
        statements.batch(
                "INSERT INTO certification_hold_number (hold_id, number, verdict, evidence_id) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE verdict = VALUES(verdict), evidence_id = VALUES(evidence_id)",
                numbers.stream()
                        .map(held -> new @Nullable Object[] {
                            id, held.number(), held.verdict(), held.evidence().orElse(null)
                        })
                        .toList());
    }

    void stands(UUID id, Verdict verdict) {
        statements.update(CHANGE + "verdict = ? WHERE id = ?", verdict, id);
    }

    /** The first recall stays. */
    void recalled(UUID id, UUID recall) {
        statements.update(CHANGE + "recall_id = COALESCE(recall_id, ?) WHERE id = ?", recall, id);
    }

    void ask(UUID id, String by, String reason, Instant now) {
        statements.update(CHANGE + "asked_by = ?, asked_reason = ?, asked_at = ? WHERE id = ?", by, reason, now, id);
    }

    void askNoMore(UUID id) {
        statements.update(CHANGE + "asked_by = NULL, asked_reason = NULL, asked_at = NULL WHERE id = ?", id);
    }

    void release(UUID id, String by, Instant now) {
        statements.update(CHANGE + "released_by = ?, released_at = ? WHERE id = ?", by, now, id);
    }

    static HeldNumber number(Row row) throws SQLException {
        return new HeldNumber(row.string("number"), Optional.ofNullable(row.uuidOrNull("evidence_id")));
    }

    static Open open(Row row) throws SQLException {
        @Nullable String reason = row.stringOrNull("asked_reason");
        return new Open(
                new ProductKey(
                        row.uuid("product_id"), row.uuid("shop_id"), row.string("code"), row.string("holder_brn")),
                Optional.ofNullable(row.uuidOrNull("recall_id")),
                new HoldDetails(
                        row.uuid("id"),
                        HoldCause.valueOf(row.string("cause")),
                        Verdict.valueOf(row.string("verdict")),
                        List.of(),
                        Optional.empty(),
                        row.instant("opened_at"),
                        Optional.ofNullable(row.stringOrNull("asked_by")),
                        reason == null ? "" : reason,
                        Optional.ofNullable(row.instantOrNull("asked_at"))));
    }
}
