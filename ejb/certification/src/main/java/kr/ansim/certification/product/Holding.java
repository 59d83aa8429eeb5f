package kr.ansim.certification.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.certification.HeldNumber;
import kr.ansim.certification.HoldCause;
import kr.ansim.certification.HoldDetails;
import kr.ansim.certification.ProductHeld;
import kr.ansim.certification.Verdict;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import org.jspecify.annotations.Nullable;

/** Puts products on hold: for what their certificates have come to, and for recalls. Two people release them again. */
@ApplicationScoped
public class Holding {

    @Inject
    private Holds holds;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<ProductHeld> held;

    /**
     * Holds a product whose row is locked. One that is held already is held for these numbers besides. What two people have
     * released is not held again, unless the product was better meanwhile, or the number has just become bad anew.
     *
     * @param bad all numbers on the product that forbid its sale
     * @param turned the number that has just become so, if it is one of them
     */
    void hold(WatchedProduct product, Verdict verdict, List<HeldNumber> bad, Optional<String> turned, Instant now) {
        Optional<HoldDetails> known = holds.open(product.id());
        List<String> covered = new ArrayList<>();
        if (known.isPresent()) {
            known.get().numbers().forEach(number -> covered.add(number.number()));
        } else if (product.verdict().forbidsSale()) {
            holds.lastNumbers(product.id()).forEach(number -> covered.add(number.number()));
        }
        turned.ifPresent(covered::remove);
        List<HeldNumber> more = bad.stream()
                .filter(number -> !covered.contains(number.number()))
                .toList();
        if (more.isEmpty()) {
            return;
        }
        if (known.isPresent()) {
            UUID id = known.get().id();
            holds.stands(id, verdict);
            holds.name(id, more);
            join(id, because(besides(product, id), more));
            held.fire(new ProductHeld(product.key(), id, HoldCause.CERTIFICATE, verdict, numbers(more)));
        } else {
            begin(product, HoldCause.CERTIFICATE, verdict, bad, null, now);
        }
    }

    /** Holds a product whose row is locked for a recall; one that is held already is held for the recall besides. */
    public void hold(WatchedProduct product, UUID recall, Instant now) {
        Optional<HoldDetails> known = holds.open(product.id());
        if (known.isEmpty()) {
            begin(product, HoldCause.RECALL, product.verdict(), List.of(), recall, now);
        } else {
            UUID id = known.get().id();
            holds.recalled(id, recall);
            join(id, besides(product, id).detail("recall", recall));
            held.fire(new ProductHeld(product.key(), id, HoldCause.RECALL, product.verdict(), List.of()));
        }
    }

    private void begin(
            WatchedProduct product,
            HoldCause cause,
            Verdict verdict,
            List<HeldNumber> bad,
            @Nullable UUID recall,
            Instant now) {
        UUID id = holds.begin(product.id(), cause, verdict, recall, now);
        holds.name(id, bad);
        AuditEntry entry = AuditEntry.of("product.held", WatchedProduct.SUBJECT, product.id())
                .detail("hold", id)
                .detail("cause", cause)
                .detail("verdict", verdict);
        trail.record(recall == null ? because(entry, bad) : entry.detail("recall", recall));
        held.fire(new ProductHeld(product.key(), id, cause, verdict, numbers(bad)));
    }

    /** A second cause: whoever asked for the release did not know of it, so it is asked for no more. */
    private void join(UUID hold, AuditEntry entry) {
        holds.askNoMore(hold);
        trail.record(entry);
    }

    private static AuditEntry besides(WatchedProduct product, UUID hold) {
        return AuditEntry.of("product.held-besides", WatchedProduct.SUBJECT, product.id())
                .detail("hold", hold);
    }

    private static AuditEntry because(AuditEntry entry, List<HeldNumber> bad) {
        return entry.detail("number", String.join(", ", numbers(bad)))
                .detail(
                        "evidence",
                        bad.stream()
                                .flatMap(number -> number.evidence().stream())
                                .map(UUID::toString)
                                .collect(Collectors.joining(", ")));
    }

    private static List<String> numbers(List<HeldNumber> bad) {
        return bad.stream().map(HeldNumber::number).toList();
    }
}
