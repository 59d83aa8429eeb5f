package kr.ansim.certification.product;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.CertificateChanged;
import kr.ansim.certification.certificate.UnjudgedAnswers;
import kr.ansim.certification.certificate.UnjudgedAnswers.Unjudged;

/**
 * Numbers of which sources have said something that no product was judged by yet. All sources are asked for a new number at
 * about the same time, so a moment's patience lets one judgement count all their answers.
 */
@Stateless
@PermitAll
public class AnsweredNumbers {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    @Inject
    private UnjudgedAnswers answers;

    @Inject
    private Products products;

    @Inject
    private ProductMarks marks;

    @Inject
    private ProductJudge judge;

    @Inject
    private Clock clock;

    /** Some that wait, in no order, so that two nodes hardly ever take the same. */
    public List<String> some(int most) {
        List<String> numbers = new ArrayList<>(answers.numbers(clock.instant().minus(PATIENCE), most));
        Collections.shuffle(numbers);
        return numbers;
    }

    /** Judges the products that bear a number, unless another node has done it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void judge(String number) {
        List<Unjudged> waiting = answers.take(number);
        if (!waiting.isEmpty()) {
            marks.bearing(number).forEach(product -> judge.judge(product, changes(waiting)));
        }
    }

    /** Products that are due by themselves now, and what has changed of a number that they bear. */
    public record Left(List<UUID> products, List<CertificateChanged> changes) {}

    /**
     * Where one product of several cannot be judged, each is to be judged by itself: the others must not stay on sale for it.
     * They are due then, whoever comes to judge them.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Left leaveToProducts(String number) {
        List<Unjudged> waiting = answers.take(number);
        List<UUID> bearing = waiting.isEmpty() ? List.of() : marks.bearing(number);
        products.judgeSoon(bearing, clock.instant());
        return new Left(bearing, changes(waiting));
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void judge(UUID product, List<CertificateChanged> changes) {
        judge.judge(product, changes);
    }

    private static List<CertificateChanged> changes(List<Unjudged> waiting) {
        return waiting.stream().flatMap(one -> one.change().stream()).toList();
    }
}
