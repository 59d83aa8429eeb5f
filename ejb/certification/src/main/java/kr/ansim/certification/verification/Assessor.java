package kr.ansim.certification.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.NumberReading;
import kr.ansim.certification.certificate.Readings;
import kr.ansim.certification.number.NumberReader;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.received.ReceivedReports;
import kr.ansim.certification.scheme.Requirements;
import kr.ansim.certification.scheme.RuleTable;
import kr.ansim.certification.verdict.GivenNumber;
import kr.ansim.certification.verdict.Judgement;
import kr.ansim.certification.verdict.ProductFacts;
import kr.ansim.certification.verdict.Rules;
import kr.ansim.certification.verdict.Statement;

/** Judges a product by what is known of its numbers at this moment. Asks nobody. */
@ApplicationScoped
public class Assessor {

    @Inject
    private NumberReader reader;

    @Inject
    private Readings readings;

    @Inject
    private Requirements requirements;

    @Inject
    private Freshness freshness;

    @Inject
    private ReceivedReports reports;

    @Inject
    private Clock clock;

    /** The certificate numbers among the texts given, each once. */
    public List<CertificateNumber> numbers(List<String> given) {
        return given.stream()
                .map(reader::typed)
                .flatMap(reading -> number(reading).stream())
                .distinct()
                .toList();
    }

    public Judgement judge(ProductFacts product, List<String> given) {
        return judge(product, given, Set.of());
    }

    public Judgement judge(ProductFacts product, List<String> given, RuleTable rules) {
        return judge(product, given, Set.of(), rules);
    }

    /** @param pending what is being asked at this moment and not answered yet: nothing may be concluded from that silence */
    public Judgement judge(ProductFacts product, List<String> given, Set<Pending> pending) {
        return judge(product, given, pending, requirements.inForce());
    }

    private Judgement judge(ProductFacts product, List<String> given, Set<Pending> pending, RuleTable rules) {
        List<NumberReading> read = given.stream().map(reader::typed).toList();
        Map<String, List<Statement>> statements = readings.of(read.stream()
                .flatMap(reading -> number(reading).stream())
                .map(CertificateNumber::text)
                .distinct()
                .toList());
        List<GivenNumber> numbers = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            List<Statement> said = number(read.get(i))
                    .map(number ->
                            withPending(number.text(), statements.getOrDefault(number.text(), List.of()), pending))
                    .orElse(List.of());
            numbers.add(new GivenNumber(given.get(i), read.get(i), said));
        }
        Judgement judgement = Judgement.of(
                product, numbers, new Rules(rules.of(product.category()), freshness.limits(), clock.instant()));
        return judgement.standsOnDocuments() ? judgement.withReports(reports.reasons(product)) : judgement;
    }

    private static List<Statement> withPending(String number, List<Statement> known, Set<Pending> pending) {
        Map<CertificationSource, Statement> bySource = new EnumMap<>(CertificationSource.class);
        known.forEach(statement -> bySource.put(statement.source(), statement));
        pending.stream()
                .filter(question -> question.number().equals(number))
                .map(Pending::source)
                .forEach(source -> bySource.merge(
                        source,
                        Statement.silent(source, Unavailability.Reason.TIMED_OUT),
                        (before, silence) -> before.inTrouble(Unavailability.Reason.TIMED_OUT)));
        return List.copyOf(bySource.values());
    }

    private static Optional<CertificateNumber> number(NumberReading reading) {
        return reading instanceof NumberReading.Number read ? Optional.of(read.number()) : Optional.empty();
    }
}
