package kr.ansim.certification.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.certification.CertificateChanged;
import kr.ansim.certification.CertificationChanged;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.certificate.AnswerStands;
import kr.ansim.certification.certificate.DueReadings;
import kr.ansim.certification.scheme.Requirements;
import kr.ansim.certification.scheme.RuleTable;
import kr.ansim.certification.verdict.Judgement;
import kr.ansim.certification.verification.Assessor;
import kr.ansim.certification.verification.Freshness;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** Notes how a watched product stands whenever something is heard of it or of one of its certificates. */
@ApplicationScoped
public class ProductJudge {

    @Inject
    private Products products;

    @Inject
    private ProductMarks marks;

    @Inject
    private Assessor assessor;

    @Inject
    private Requirements requirements;

    @Inject
    private Freshness freshness;

    @Inject
    private Holding holding;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<CertificationChanged> changed;

    @Inject
    private Event<EndedNumbersChanged> endedChanged;

    @Inject
    private Clock clock;

    void heard(@Observes CertificateChanged change) {
        marks.bearing(change.number()).forEach(id -> judge(id, List.of(change)));
    }

    /** What was too old to count may count again. */
    void stands(@Observes AnswerStands answer) {
        Instant oldest = clock.instant().minus(freshness.limits().shortest());
        if (answer.saidBefore().isBefore(oldest)) {
            marks.bearing(answer.number()).forEach(this::judge);
        }
    }

    void judge(UUID id) {
        judge(id, List.of());
    }

    /** @param causes what its certificates' sources say otherwise than when it was judged last, as far as that is known */
    void judge(UUID id, List<CertificateChanged> causes) {
        products.lock(id).ifPresent(product -> judge(product, causes));
    }

    private void judge(WatchedProduct product, List<CertificateChanged> causes) {
        Instant now = clock.instant();
        RuleTable rules = requirements.inForce();
        Judgement judgement = assessor.judge(product.facts(), product.numbers(), rules);
        Verdict verdict = judgement.overall();
        Instant due = judgement
                .standsUntil(freshness.limits(), now)
                .map(last -> last.plusMillis(1))
                .orElse(DueReadings.NEVER);
        products.judged(product.id(), judgement, due, rules.number());
        if (verdict != product.verdict()) {
            trail.record(AuditEntry.of("product.verdict", WatchedProduct.SUBJECT, product.id())
                    .detail("before", product.verdict())
                    .detail("now", verdict));
        }
        tell(product, verdict, causes);
        Set<String> ended = judgement.ended();
        if (!ended.equals(product.ended())) {
            endedChanged.fire(new EndedNumbersChanged(product.key(), product.ended(), ended));
        }
        if (verdict.forbidsSale() || product.verdict().forbidsSale()) {
            holding.judged(product, verdict, judgement.standings(), now);
        }
    }

    /** Tells a changed verdict, and each answer that was turned; the verdict is told with the first of them. */
    private void tell(WatchedProduct product, Verdict verdict, List<CertificateChanged> causes) {
        Verdict before = product.verdict();
        if (causes.isEmpty() && before != verdict) {
            changed.fire(new CertificationChanged(product.key(), before, verdict, Optional.empty()));
        }
        for (CertificateChanged cause : causes) {
            if (before != verdict || cause.isTurn()) {
                changed.fire(new CertificationChanged(product.key(), before, verdict, Optional.of(cause)));
            }
            before = verdict;
        }
    }
}
