package kr.ansim.certification.product;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.HoldCause;
import kr.ansim.certification.HoldDetails;
import kr.ansim.certification.ProductHeld;
import kr.ansim.certification.ProductKey;
import kr.ansim.certification.ProductReleased;
import kr.ansim.certification.Verdict;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Sales holds. A product has at most one that is open; it stays until one person has asked for its end and another agreed. */
@Stateless
@PermitAll
public class Holds {

    private static final String COLUMNS = "SELECT h.id, h.product_id, h.cause, h.verdict, h.recall_id,"
            + " h.opened_at, h.asked_by, h.asked_reason, h.asked_at, p.shop_id, p.code, p.holder_brn FROM certification_hold h"
            + " JOIN certification_product p ON p.id = h.product_id ";

    @Inject
    private Statements statements;

    @Inject
    private HeldRecalls recalls;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<ProductHeld> held;

    @Inject
    private Event<ProductReleased> released;

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    /** Since when the product is held, if it is. */
    public Optional<Instant> openSince(UUID product) {
        return open(product).map(HoldDetails::openedAt);
    }

    public Optional<HoldDetails> open(UUID product) {
        return statements
                .find(COLUMNS + "WHERE h.live = ?", Holds::open, product)
                .map(hold -> hold.details()
                        .because(numbers(hold.details().id()), hold.recall().flatMap(recalls::find)));
    }

    private List<String> numbers(UUID hold) {
        return statements.list(
                "SELECT number FROM certification_hold_number WHERE hold_id = ? ORDER BY number",
                row -> row.string("number"),
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

    /** The numbers for which the product was held last; recalls do not count. */
    private List<String> lastNumbers(UUID product) {
        return statements
                .find(
                        "SELECT h.id FROM certification_hold h WHERE h.product_id = ? AND EXISTS (SELECT 1"
                                + " FROM certification_hold_number n WHERE n.hold_id = h.id) ORDER BY h.opened_at DESC LIMIT 1",
                        row -> row.uuid("id"),
                        product)
                .map(this::numbers)
                .orElse(List.of());
    }

    /**
     * Holds a product whose row is locked. One that is held already is held for these numbers besides. What two people have
     * released is not held again, unless the product was better meanwhile, or the number has just become bad anew.
     *
     * @param bad all numbers on the product that forbid its sale
     * @param turned the number that has just become so, if it is one of them
     */
    public void open(WatchedProduct product, Verdict verdict, List<String> bad, Optional<String> turned, Instant now) {
        Optional<HoldDetails> known = open(product.id());
        List<String> covered = new ArrayList<>();
        if (known.isPresent()) {
            covered.addAll(known.get().numbers());
        } else if (product.verdict().forbidsSale()) {
            covered.addAll(lastNumbers(product.id()));
        }
        turned.ifPresent(covered::remove);
        List<String> more =
                bad.stream().filter(number -> !covered.contains(number)).toList();
        if (more.isEmpty()) {
            return;
        }
        if (known.isPresent()) {
            join(product, known.get().id(), "verdict = ?", verdict);
            add(known.get().id(), more, known.get().numbers());
            held.fire(new ProductHeld(product.key(), known.get().id(), HoldCause.CERTIFICATE, verdict, more));
        } else {
            begin(product, HoldCause.CERTIFICATE, verdict, bad, null, now);
        }
    }

    private void add(UUID hold, List<String> numbers, List<String> known) {
        statements.batch(
                "INSERT INTO certification_hold_number (hold_id, number) VALUES (?, ?)",
                numbers.stream()
                        .filter(number -> !known.contains(number))
                        .map(number -> new Object[] {hold, number})
                        .toList());
    }

    /** Holds a product whose row is locked for a recall; one that is held already is held for the recall besides. */
    public void open(WatchedProduct product, UUID recall, Instant now) {
        Optional<HoldDetails> known = open(product.id());
        if (known.isEmpty()) {
            begin(product, HoldCause.RECALL, product.verdict(), List.of(), recall, now);
        } else {
            join(product, known.get().id(), "recall_id = COALESCE(recall_id, ?)", recall);
            held.fire(new ProductHeld(product.key(), known.get().id(), HoldCause.RECALL, product.verdict(), List.of()));
        }
    }

    private void begin(
            WatchedProduct product,
            HoldCause cause,
            Verdict verdict,
            List<String> numbers,
            @Nullable UUID recall,
            Instant now) {
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO certification_hold (id, product_id, cause, verdict, recall_id, opened_at, revision)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 1)",
                id,
                product.id(),
                cause,
                verdict,
                recall,
                now);
        add(id, numbers, List.of());
        trail.record(AuditEntry.of("product.held", WatchedProduct.SUBJECT, product.id())
                .detail("hold", id)
                .detail("cause", cause)
                .detail("verdict", verdict)
                .detail("number", String.join(", ", numbers)));
        held.fire(new ProductHeld(product.key(), id, cause, verdict, numbers));
    }

    /** A second cause: whoever asked for the release did not know of it, so it is asked for no more. */
    private void join(WatchedProduct product, UUID hold, String change, Object... values) {
        List<Object> all = new ArrayList<>(List.of(values));
        all.add(hold);
        statements.update(
                "UPDATE certification_hold SET " + change + ", asked_by = NULL, asked_reason = NULL, asked_at = NULL,"
                        + " revision = revision + 1 WHERE id = ?",
                all.toArray());
        trail.record(AuditEntry.of("product.held-besides", WatchedProduct.SUBJECT, product.id())
                .detail("hold", hold));
    }

    /** @throws RuleBroken {@code REASON_MISSING, HOLD_NOT_OPEN} */
    public void askRelease(UUID id, String reason) {
        if (reason.isBlank()) {
            throw RuleBroken.at("reason", CertificationRule.REASON_MISSING);
        }
        OpenHold hold = locked(id);
        statements.update(
                "UPDATE certification_hold SET asked_by = ?, asked_reason = ?, asked_at = ?, revision = revision + 1"
                        + " WHERE id = ?",
                caller(),
                reason.strip(),
                clock.instant(),
                id);
        trail.record(AuditEntry.of(
                        "product.release-asked",
                        WatchedProduct.SUBJECT,
                        hold.product().id())
                .detail("hold", id)
                .reason(reason.strip()));
    }

    /** @throws RuleBroken {@code HOLD_NOT_OPEN, RELEASE_NOT_ASKED, SECOND_PERSON_NEEDED} */
    public void agreeRelease(UUID id) {
        OpenHold hold = locked(id);
        String asker = hold.details().askedBy().orElseThrow(() -> new RuleBroken(CertificationRule.RELEASE_NOT_ASKED));
        if (asker.equals(caller())) {
            throw new RuleBroken(CertificationRule.SECOND_PERSON_NEEDED);
        }
        statements.update(
                "UPDATE certification_hold SET released_by = ?, released_at = ?, revision = revision + 1 WHERE id = ?",
                caller(),
                clock.instant(),
                id);
        trail.record(AuditEntry.of(
                        "product.released",
                        WatchedProduct.SUBJECT,
                        hold.product().id())
                .detail("hold", id)
                .detail("asked-by", asker)
                .reason(hold.details().askedReason()));
        released.fire(new ProductReleased(hold.product(), id));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    /** The product first, as whoever judges it does: else the two would wait for each other. */
    private OpenHold locked(UUID id) {
        Optional<UUID> product = statements.find(
                "SELECT p.id FROM certification_product p WHERE p.id ="
                        + " (SELECT h.product_id FROM certification_hold h WHERE h.id = ?) FOR UPDATE",
                row -> row.uuid("id"),
                id);
        return product.flatMap(locked -> statements.find(
                        COLUMNS + "WHERE h.id = ? AND h.released_at IS NULL FOR UPDATE", Holds::open, id))
                .orElseThrow(() -> new RuleBroken(CertificationRule.HOLD_NOT_OPEN));
    }

    private static OpenHold open(Row row) throws SQLException {
        @Nullable String reason = row.stringOrNull("asked_reason");
        return new OpenHold(
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

    private record OpenHold(ProductKey product, Optional<UUID> recall, HoldDetails details) {}
}
