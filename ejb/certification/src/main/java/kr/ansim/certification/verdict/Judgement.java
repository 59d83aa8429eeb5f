package kr.ansim.certification.verdict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.NumberReading;
import kr.ansim.certification.Requirement;
import kr.ansim.certification.Scheme;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.VerdictReason;
import kr.ansim.certification.VerdictReason.Code;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.scheme.Division;

/**
 * How a product stands with all its numbers. The worst of its numbers counts, and besides them whatever the law asks and
 * nobody has shown. Where several numbers are given, one that is made out to another model may be a part's (a battery, a
 * charger): it is told, and its state counts, but it is no mismatch as long as another number is the product's own.
 *
 * @param at the moment for which it holds
 */
public record Judgement(Instant at, Verdict overall, List<JudgedNumber> numbers, List<VerdictReason> reasons) {

    public Judgement {
        numbers = List.copyOf(numbers);
        reasons = List.copyOf(reasons);
    }

    /** With reports on this product, where papers are its proof. They change no verdict: whether papers suffice people decide. */
    public Judgement withReports(List<VerdictReason> reports) {
        return new Judgement(
                at,
                overall,
                numbers,
                Stream.concat(reasons.stream(), reports.stream()).toList());
    }

    /** Whether one of the laws asks for papers instead of a number. */
    public boolean standsOnDocuments() {
        return reasons.stream().anyMatch(reason -> reason.code() == Code.DOCUMENTS_PROVE);
    }

    /** Each number once; what was given and is none is left out. */
    public List<NumberStanding> standings() {
        return numbers.stream()
                .filter(number -> number.given().number().isPresent())
                .map(number -> new NumberStanding(number.given().compared(), number.verdict(), number.evidence()))
                .distinct()
                .toList();
    }

    /** The numbers whose certificates are ended. */
    public Set<String> ended() {
        return numbers.stream()
                .filter(JudgedNumber::ended)
                .flatMap(number -> number.given().number().stream())
                .map(CertificateNumber::text)
                .collect(Collectors.toSet());
    }

    public static Judgement of(ProductFacts product, List<GivenNumber> given, Rules rules) {
        List<Candidate> candidates = given.stream()
                .map(number -> Candidate.of(product, number, rules))
                .toList();
        boolean ownExists = candidates.stream().anyMatch(Candidate::isOwn);
        List<VerdictReason> reasons = new ArrayList<>();
        Verdict required = required(product, candidates, rules, reasons);
        List<JudgedNumber> numbers = candidates.stream()
                .map(candidate ->
                        candidate.given().isWords() ? words(candidate.given(), required) : candidate.judged(ownExists))
                .toList();
        Verdict overall = numbers.stream()
                .filter(number -> !number.given().isWords())
                .map(JudgedNumber::verdict)
                .reduce(required, Verdict::orWorse);
        return new Judgement(rules.now(), overall, numbers, reasons);
    }

    /**
     * When the first of its answers will be past its limit: a good one then proves nothing any more, one of a source that is
     * closed to us is left out, one that spoke against another's no longer does. Until then the verdict cannot change by time
     * alone. Absent when none grows old any more.
     */
    public Optional<Instant> standsUntil(AgeLimits limits, Instant now) {
        return numbers.stream()
                .flatMap(number -> number.given().statements().stream())
                .flatMap(statement -> statement.saidAt().map(said -> said.plus(limits.of(statement))).stream())
                .filter(end -> !end.isBefore(now))
                .min(Comparator.naturalOrder());
    }

    /** Words instead of a number prove nothing, and are no fault where none is missing: they stand as what is still required. */
    private static JudgedNumber words(GivenNumber given, Verdict required) {
        boolean enough = required == Verdict.VALID || required == Verdict.NOT_REQUIRED;
        return new JudgedNumber(
                given,
                enough ? Verdict.NOT_REQUIRED : required,
                List.of(VerdictReason.of(enough ? Code.NO_NUMBER_NEEDED : Code.NO_NUMBER_GIVEN, given.given())),
                Optional.empty(),
                Basis.NONE,
                false);
    }

    /** What the law asks beyond the numbers at hand; the best that the product can be with them. */
    private static Verdict required(
            ProductFacts product, List<Candidate> candidates, Rules rules, List<VerdictReason> reasons) {
        if (rules.requirements().isEmpty()) {
            reasons.add(
                    product.category().isBlank()
                            ? VerdictReason.of(Code.CATEGORY_NOT_GIVEN)
                            : VerdictReason.of(Code.CATEGORY_WITHOUT_RULE, product.category()));
            return Verdict.UNKNOWN;
        }
        List<Requirement> requirements = rules.requirements().get();
        Verdict best = candidates.stream()
                        .anyMatch(candidate -> candidate.given().number().isPresent())
                ? Verdict.VALID
                : Verdict.NOT_REQUIRED;
        for (Requirement requirement : requirements) {
            best = best.orWorse(met(requirement, candidates, reasons));
        }
        return best;
    }

    private static Verdict met(Requirement requirement, List<Candidate> candidates, List<VerdictReason> reasons) {
        String law = requirement.law().name();
        String scheme = requirement.scheme().name();
        if (requirement.scheme() == Scheme.NONE) {
            reasons.add(VerdictReason.of(Code.NOTHING_REQUIRED, law));
            return Verdict.NOT_REQUIRED;
        }
        if (!requirement.scheme().hasNumber()) {
            reasons.add(
                    requirement.proofs().isEmpty()
                            ? VerdictReason.of(Code.DOCUMENTS_PROVE, law, scheme)
                            : VerdictReason.of(
                                    Code.DOCUMENTS_PROVE, law, scheme, String.join(", ", requirement.proofs())));
            return Verdict.BY_DOCUMENTS;
        }
        if (candidates.stream().anyMatch(candidate -> candidate.mayMeet(requirement))) {
            return Verdict.VALID;
        }
        reasons.add(VerdictReason.of(Code.CERTIFICATE_MISSING, law, scheme));
        return Verdict.MISSING;
    }

    /** A given number before it is known whether it stands beside others. */
    private record Candidate(GivenNumber given, NumberJudgement judgement, Fit fit) {

        private static final Fit NO_COMPARISON = new Fit(false, false, List.of());

        static Candidate of(ProductFacts product, GivenNumber given, Rules rules) {
            if (!(given.reading() instanceof NumberReading.Number read)) {
                return new Candidate(given, unread(given), NO_COMPARISON);
            }
            NumberJudgement judgement =
                    NumberJudgement.of(read.number(), given.statements(), rules.now(), rules.limits());
            return new Candidate(
                    given,
                    judgement,
                    judgement.facts().map(facts -> Fit.of(product, facts)).orElse(NO_COMPARISON));
        }

        private static NumberJudgement unread(GivenNumber given) {
            return new NumberJudgement(
                    Verdict.UNKNOWN,
                    Optional.empty(),
                    List.of(VerdictReason.of(Code.NOT_A_NUMBER, given.given())),
                    Basis.NONE);
        }

        boolean isOwn() {
            return judgement.facts().isPresent() && !fit.modelDiffers() && !fit.companyDiffers();
        }

        /** Anything but a certificate known to be of another kind: what a silent source would say is left open. */
        boolean mayMeet(Requirement requirement) {
            return given.number().isPresent()
                    && judgement
                            .facts()
                            .map(CertificateFacts::division)
                            .flatMap(Division::read)
                            .map(division -> division.meets(requirement))
                            .orElse(true);
        }

        JudgedNumber judged(boolean ownExists) {
            boolean differs = fit.modelDiffers() || fit.companyDiffers();
            Verdict verdict =
                    differs && !ownExists ? judgement.verdict().orWorse(Verdict.MISMATCHED) : judgement.verdict();
            List<VerdictReason> reasons = Stream.concat(judgement.reasons().stream(), fit.reasons().stream())
                    .toList();
            return new JudgedNumber(
                    given,
                    verdict,
                    reasons,
                    judgement.facts(),
                    judgement.basis(),
                    judgement.verdict() == Verdict.ENDED);
        }
    }
}
