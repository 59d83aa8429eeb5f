package kr.ansim.certification.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.Law;
import kr.ansim.certification.NumberFamily;
import kr.ansim.certification.NumberReading;
import kr.ansim.certification.Requirement;
import kr.ansim.certification.Scheme;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.CertificateFacts.Company;
import kr.ansim.certification.port.CertificateFacts.Goods;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.certification.verdict.Statement.Said;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the sources say or leave unsaid: no verdict is better than the worst that is known, and none is good on nothing. */
class VerdictProperties {

    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
    private static final Duration LIMIT = Duration.ofDays(7);

    private static final Duration SHORT_LIMIT = Duration.ofDays(2);

    /** Of the schemes that the statements name, one has a limit of its own. */
    private static final AgeLimits LIMITS = new AgeLimits(LIMIT, Map.of(Scheme.CERTIFICATION, SHORT_LIMIT));

    private static final Set<Verdict> GOOD = EnumSet.of(Verdict.VALID, Verdict.UNDER_ACTION);

    @Property(tries = 2000)
    void is_never_better_than_the_worst_state_told(
            @ForAll("numbers") List<GivenNumber> numbers, @ForAll("rules") Rules rules) {
        Judgement judgement = Judgement.of(product(), numbers, rules);
        for (CertificateState state : states(numbers)) {
            assertThat(judgement.overall()).as("%s with %s", judgement, state).isLessThanOrEqualTo(worstOf(state));
        }
    }

    @Property(tries = 2000)
    void is_never_valid_without_a_young_answer_that_says_so(
            @ForAll("numbers") List<GivenNumber> numbers, @ForAll("rules") Rules rules) {
        Judgement judgement = Judgement.of(product(), numbers, rules);
        for (int i = 0; i < numbers.size(); i++) {
            JudgedNumber judged = judgement.numbers().get(i);
            if (GOOD.contains(judged.verdict())) {
                assertThat(numbers.get(i).statements()).anyMatch(VerdictProperties::saysValidNow);
            }
        }
        if (judgement.overall() == Verdict.VALID) {
            assertThat(numbers)
                    .anyMatch(number -> number.statements().stream().anyMatch(VerdictProperties::saysValidNow));
            assertThat(judgement.numbers())
                    .filteredOn(number -> number.given().reading() instanceof NumberReading.Number)
                    .allMatch(number -> number.verdict() == Verdict.VALID);
        }
    }

    @Property(tries = 2000)
    void silence_is_neither_certified_nor_uncertified(
            @ForAll("number") NumberReading.Number number, @ForAll("silence") List<Statement> silent) {
        Judgement judgement = Judgement.of(
                product(),
                List.of(new GivenNumber("x", number, silent)),
                new Rules(Optional.of(List.of()), LIMITS, NOW));
        assertThat(judgement.numbers().get(0).verdict()).isIn(Verdict.UNREACHABLE, Verdict.UNKNOWN);
    }

    @Property(tries = 2000)
    void more_trouble_never_makes_it_better(
            @ForAll("numbers") List<GivenNumber> numbers, @ForAll("rules") Rules rules) {
        List<GivenNumber> troubled = numbers.stream()
                .map(number -> new GivenNumber(
                        number.given(),
                        number.reading(),
                        number.statements().stream()
                                .map(said -> new Statement(
                                        said.source(),
                                        said.said(),
                                        said.saidAt(),
                                        said.evidence(),
                                        Optional.of(Reason.TIMED_OUT)))
                                .toList()))
                .toList();
        assertThat(Judgement.of(product(), troubled, rules).overall())
                .isLessThanOrEqualTo(Judgement.of(product(), numbers, rules).overall());
    }

    @Property(tries = 1000)
    void the_order_of_numbers_does_not_matter(
            @ForAll("numbers") List<GivenNumber> numbers, @ForAll("rules") Rules rules) {
        List<GivenNumber> reversed = new java.util.ArrayList<>(numbers);
        java.util.Collections.reverse(reversed);
        assertThat(Judgement.of(product(), reversed, rules).overall())
                .isEqualTo(Judgement.of(product(), numbers, rules).overall());
    }

    @Property(tries = 2000)
    void time_alone_changes_nothing_before_the_moment_told(
            @ForAll("numbers") List<GivenNumber> numbers,
            @ForAll("rules") Rules rules,
            @ForAll @IntRange(max = 99) int part) {
        Judgement judgement = Judgement.of(product(), numbers, rules);
        Optional<Instant> told = judgement.standsUntil(LIMITS, NOW);
        if (judgement.numbers().stream().anyMatch(number -> GOOD.contains(number.verdict()))) {
            assertThat(told).as("a good answer does not stand for ever").isPresent();
        }
        Instant end = told.orElse(NOW.plus(Duration.ofDays(100)));
        Instant later =
                NOW.plus(Duration.between(NOW, end).multipliedBy(part + 1).dividedBy(100));
        assertThat(Judgement.of(product(), numbers, new Rules(rules.requirements(), LIMITS, later))
                        .overall())
                .isEqualTo(judgement.overall());
    }

    private static boolean saysValidNow(Statement statement) {
        return statement.said() instanceof Said.Found found
                && (found.state() == CertificateState.VALID || found.state() == CertificateState.UNDER_ACTION)
                && !statement
                        .saidAt()
                        .orElseThrow()
                        .isBefore(NOW.minus(found.facts().division().equals("안전인증") ? SHORT_LIMIT : LIMIT));
    }

    private static List<CertificateState> states(List<GivenNumber> numbers) {
        return numbers.stream()
                .flatMap(number -> number.statements().stream())
                .filter(statement -> statement.said() instanceof Said.Found)
                .map(statement -> ((Said.Found) statement.said()).state())
                .toList();
    }

    private static Verdict worstOf(CertificateState state) {
        return switch (state) {
            case REVOKED -> Verdict.REVOKED;
            case SUSPENDED -> Verdict.SUSPENDED;
            case ENDED -> Verdict.ENDED;
            case UNKNOWN -> Verdict.UNKNOWN;
            case UNDER_ACTION -> Verdict.UNDER_ACTION;
            case VALID -> Verdict.VALID;
        };
    }

    private static ProductFacts product() {
        return new ProductFacts("완구", List.of("TOY-100"), List.of("다람완구"), "");
    }

    @Provide
    Arbitrary<NumberReading.Number> number() {
        return Arbitraries.integers()
                .between(10000, 99999)
                .map(digits ->
                        new NumberReading.Number(new CertificateNumber("HU072172-" + digits, NumberFamily.SAFETY)));
    }

    @Provide
    Arbitrary<List<GivenNumber>> numbers() {
        Arbitrary<GivenNumber> certain = Combinators.combine(number(), statements())
                .as((reading, said) -> new GivenNumber(reading.number().text(), reading, said));
        Arbitrary<GivenNumber> none = Arbitraries.of(
                new GivenNumber("해당없음", new NumberReading.NoNumber(), List.of()),
                new GivenNumber("what", new NumberReading.Impossible(NumberReading.Why.UNKNOWN_FORM), List.of()));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(6, certain), net.jqwik.api.Tuple.of(1, none))
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Statement>> silence() {
        return Combinators.combine(Arbitraries.of(CertificationSource.class), Arbitraries.of(Reason.class))
                .as(Statement::silent)
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Rules> rules() {
        Arbitrary<Requirement> requirement = Combinators.combine(
                        Arbitraries.of(Law.class), Arbitraries.of(Scheme.class))
                .as((law, scheme) -> new Requirement("완구", law, scheme, List.of()));
        return requirement.list().ofMaxSize(2).optional(0.8).map(rules -> new Rules(rules, LIMITS, NOW));
    }

    private Arbitrary<List<Statement>> statements() {
        Arbitrary<Optional<Reason>> trouble = Arbitraries.of(Reason.class).optional(0.3);
        Arbitrary<Said> said = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.of(CertificateState.class).flatMap(this::found)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(new Said.NotFound())));
        return Combinators.combine(
                        Arbitraries.of(CertificationSource.class),
                        said,
                        Arbitraries.integers().between(0, 12 * 24),
                        trouble)
                .as((source, words, hours, why) -> new Statement(
                        source,
                        words,
                        Optional.of(NOW.minus(Duration.ofHours(hours))),
                        Optional.of(new UUID(1, 1)),
                        why))
                .list()
                .uniqueElements(Statement::source)
                .ofMaxSize(3);
    }

    private Arbitrary<Said> found(CertificateState state) {
        return Combinators.combine(
                        Arbitraries.of("TOY-100", "TOY-200", ""),
                        Arbitraries.of("(주)다람완구", "다른회사", ""),
                        Arbitraries.of("1312", "1513", "안전인증", ""))
                .as((model, maker, division) -> new Said.Found(state, facts(model, maker, division)));
    }

    private static CertificateFacts facts(String model, String maker, String division) {
        return new CertificateFacts(
                CertificationSource.SAFETY_KOREA,
                "HU072172-21013",
                "",
                division,
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                new Goods("", "", model, List.of()),
                List.of(),
                "",
                new Company(maker, "", ""),
                Company.NONE,
                List.of(),
                List.of(),
                "",
                Optional.empty());
    }
}
