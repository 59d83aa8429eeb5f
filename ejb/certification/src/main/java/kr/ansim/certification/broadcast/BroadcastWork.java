package kr.ansim.certification.broadcast;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.CheckedProduct;
import kr.ansim.certification.broadcast.BroadcastItems.Item;
import kr.ansim.certification.certificate.DueReadings;
import kr.ansim.certification.certificate.Readings;
import kr.ansim.certification.product.Products;
import kr.ansim.certification.product.WatchedProduct;
import kr.ansim.certification.source.SourceChoice;
import kr.ansim.certification.source.Sources;
import kr.ansim.certification.verdict.Statement;
import kr.ansim.certification.verification.Assessor;
import kr.ansim.certification.verification.Freshness;
import kr.ansim.certification.verification.VerdictReport;

/**
 * Carries a check on, a few products at a time. It asks nobody itself: it puts the numbers at the head of the watch, which
 * keeps the quotas, and tells each product's finding when its sources were tried.
 */
@Stateless
@PermitAll
public class BroadcastWork {

    private static final int MANY = 200;

    @Inject
    private BroadcastRuns runs;

    @Inject
    private BroadcastItems items;

    @Inject
    private BroadcastQuestions questions;

    @Inject
    private Products products;

    @Inject
    private Assessor assessor;

    @Inject
    private Readings readings;

    @Inject
    private DueReadings due;

    @Inject
    private SourceChoice choice;

    @Inject
    private Sources sources;

    @Inject
    private Freshness freshness;

    @Inject
    private Clock clock;

    /** @return whether there is more to be done at once */
    public boolean carryOn(UUID run) {
        Optional<Instant> begun = runs.lock(run);
        if (begun.isEmpty()) {
            return false;
        }
        List<Item> waiting = items.waiting(run, MANY);
        // in the order in which the rows must be locked
        SortedMap<String, UUID> first = new TreeMap<>();
        waiting.forEach(item -> ask(run, item, first));
        due.prefer(List.copyOf(first.values()));
        items.asked(run, waiting);
        questions.settle(run, begun.get());
        for (CertificationSource source : CertificationSource.values()) {
            if (sources.isDown(source)) {
                questions.silence(run, source);
            }
        }
        due.prefer(questions.pushedBack(run, DueReadings.FIRST, MANY));
        List<Item> answered = items.answered(run, MANY);
        answered.forEach(item -> tell(run, item));
        if (items.isDone(run)) {
            runs.finish(run);
            return false;
        }
        return waiting.size() == MANY || answered.size() == MANY;
    }

    private void ask(UUID run, Item item, SortedMap<String, UUID> first) {
        List<CertificateNumber> numbers = products.find(item.product())
                .map(product -> assessor.numbers(product.numbers()))
                .orElse(List.of());
        Map<String, List<Statement>> known =
                readings.of(numbers.stream().map(CertificateNumber::text).toList());
        for (CertificateNumber number : numbers) {
            Set<CertificationSource> asked = choice.of(number, known.getOrDefault(number.text(), List.of()));
            for (DueReadings.Known reading : due.of(number.text())) {
                if (asked.contains(reading.source())) {
                    questions.add(run, item.place(), reading.source(), reading.id(), reading.due());
                    first.put(number.text() + ' ' + reading.source(), reading.id());
                }
            }
        }
    }

    private void tell(UUID run, Item item) {
        Optional<WatchedProduct> product = products.find(item.product());
        if (product.isPresent()) {
            CheckedProduct checked = report(product.get());
            items.checked(
                    run,
                    item,
                    new Finding(checked.verdict(), Reasons.of(checked), questions.silent(run, item.place())),
                    clock.instant());
        }
    }

    private CheckedProduct report(WatchedProduct product) {
        return VerdictReport.of(
                product.code(), assessor.judge(product.facts(), product.numbers()), freshness.limit(clock.instant()));
    }
}
