package kr.ansim.certification.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kr.ansim.certification.HoldCause;
import kr.ansim.certification.HoldDetails;
import kr.ansim.certification.HoldStep.Kind;
import kr.ansim.certification.ProductHeld;
import kr.ansim.certification.ReleaseDropped;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.product.HoldLog.Moment;
import kr.ansim.certification.verdict.NumberStanding;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import org.jspecify.annotations.Nullable;

/** Puts products on hold: for what their certificates have come to, and for recalls. Two people release them again. */
@ApplicationScoped
public class Holding {

    @Inject
    private Holds holds;

    @Inject
    private HoldLog log;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<ProductHeld> held;

    @Inject
    private Event<ReleaseDropped> dropped;

    /**
     * Holds a product whose row is locked for its numbers that forbid the sale. One that is held already is held for further
     * numbers besides. What two people have released is not held again, unless the product or the number was better
     * meanwhile, or the number stands worse than what they released.
     *
     * @param verdict how it stands now; how it stood before is noted with the product
     * @param numbers how all its numbers stand
     */
    void judged(WatchedProduct product, Verdict verdict, List<NumberStanding> numbers, Instant now) {
        Optional<HoldDetails> known = holds.open(product.id());
        Optional<UUID> open = known.map(HoldDetails::id);
        Optional<UUID> covering =
                open.isPresent() || !product.verdict().forbidsSale() ? open : holds.last(product.id());
        Map<String, Verdict> covered = covering.map(holds::covered).orElse(Map.of());
        covering.ifPresent(hold -> holds.coverNoMoreThan(hold, those(numbers, one -> isBetter(one, covered))));
        List<NumberStanding> bad = those(numbers, NumberStanding::forbidsSale);
        List<NumberStanding> more = those(bad, one -> isMore(one, covered));
        if (more.isEmpty()) {
            return;
        }
        if (known.isPresent()) {
            UUID id = known.get().id();
            holds.stands(id, verdict);
            holds.name(id, more);
            log.held(Kind.BESIDES, new Moment(product.id(), id, now), verdict, numbers(more), null);
            join(product, known.get(), now);
            trail.record(because(besides(product, id), more));
            held.fire(new ProductHeld(product.key(), id, HoldCause.CERTIFICATE, verdict, numbers(more)));
        } else {
            begin(product, HoldCause.CERTIFICATE, verdict, bad, null, now);
        }
    }

    private static List<NumberStanding> those(List<NumberStanding> numbers, Predicate<NumberStanding> wanted) {
        return numbers.stream().filter(wanted).toList();
    }

    private static boolean isBetter(NumberStanding number, Map<String, Verdict> covered) {
        Verdict known = covered.get(number.number());
        return known != null && known.isWorseThan(number.verdict());
    }

    private static boolean isMore(NumberStanding number, Map<String, Verdict> covered) {
        Verdict known = covered.get(number.number());
        return known == null || number.verdict().isWorseThan(known);
    }

    /** Holds a product whose row is locked for a recall; one that is held already is held for the recall besides. */
    public void hold(WatchedProduct product, UUID recall, Instant now) {
        Optional<HoldDetails> known = holds.open(product.id());
        if (known.isEmpty()) {
            begin(product, HoldCause.RECALL, product.verdict(), List.of(), recall, now);
        } else {
            UUID id = known.get().id();
            holds.recalled(id, recall);
            log.held(Kind.BESIDES, new Moment(product.id(), id, now), product.verdict(), List.of(), recall);
            join(product, known.get(), now);
            trail.record(besides(product, id).detail("recall", recall));
            held.fire(new ProductHeld(product.key(), id, HoldCause.RECALL, product.verdict(), List.of()));
        }
    }

    private void begin(
            WatchedProduct product,
            HoldCause cause,
            Verdict verdict,
            List<NumberStanding> bad,
            @Nullable UUID recall,
            Instant now) {
        UUID id = holds.begin(product.id(), cause, verdict, recall, now);
        holds.name(id, bad);
        log.held(Kind.OPENED, new Moment(product.id(), id, now), verdict, numbers(bad), recall);
        AuditEntry entry = AuditEntry.of("product.held", WatchedProduct.SUBJECT, product.id())
                .detail("hold", id)
                .detail("cause", cause)
                .detail("verdict", verdict);
        trail.record(recall == null ? because(entry, bad) : entry.detail("recall", recall));
        held.fire(new ProductHeld(product.key(), id, cause, verdict, numbers(bad)));
    }

    /** A second cause: whoever asked for the release did not know of it, so it is asked for no more. */
    private void join(WatchedProduct product, HoldDetails known, Instant now) {
        known.askedBy().ifPresent(asker -> {
            holds.askNoMore(known.id());
            log.add(Kind.DROPPED, new Moment(product.id(), known.id(), now), null, null);
            dropped.fire(new ReleaseDropped(product.key(), known.id(), asker));
        });
    }

    private static AuditEntry besides(WatchedProduct product, UUID hold) {
        return AuditEntry.of("product.held-besides", WatchedProduct.SUBJECT, product.id())
                .detail("hold", hold);
    }

    private static AuditEntry because(AuditEntry entry, List<NumberStanding> bad) {
        return entry.detail("number", String.join(", ", numbers(bad)))
                .detail(
                        "evidence",
                        bad.stream()
                                .flatMap(number -> number.evidence().stream())
                                .map(UUID::toString)
                                .collect(Collectors.joining(", ")));
    }

    private static List<String> numbers(List<NumberStanding> bad) {
        return bad.stream().map(NumberStanding::number).toList();
    }
}
