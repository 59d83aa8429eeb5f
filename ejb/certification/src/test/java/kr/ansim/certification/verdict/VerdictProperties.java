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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.Law;
import kr.ansim.certification.NumberFamily;
import kr.ansim.certification.NumberReading;
import kr.ansim.certification.Requirement;
import kr.ansim.certification.Scheme;
import kr.ansim.certification.SomeFacts;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.VerdictReason.Code;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.CertificateFacts.Company;
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
    void is_never_better_than_the_worst_state_told_of_late(
            @ForAll("numbers") List<GivenNumber> numbers, @ForAll("rules") Rules rules) {
        Judgement judgement = Judgement.of(product(), numbers, rules);
        for (Statement statement : found(numbers)) {
            if (isYoung(statement)) {
                assertThat(judgement.overall())
                        .as("%s with %s", judgement, statement)
                        .isLessThanOrEqualTo(worstOf(state(statement)));
            }
        }
    }

    @Property(tries = 2000)
    void what_is_bad_stands_until_its_source_takes_it_back_or_is_closed_and_contradicted(
            @ForAll("numbers") List<GivenNumber> numbers, @ForAll("rules") Rules rules) {
        Judgement judgement = Judgement.of(product(), numbers, rules);
        for (GivenNumber number : numbers) {
            for (Statement bad : found(List.of(number))) {
                boolean contradicted =
                        number.statements().stream().anyMatch(other -> saysValidNow(other) && other.isSaidAfter(bad));
                if (!isGood(state(bad)) && (isYoung(bad) || !bad.isClosedToUs() || !contradicted)) {
                    assertThat(judgement.overall()).isLessThanOrEqualTo(worstOf(state(bad)));
                }
            }
        }
    }

    @Property(tries = 2000)
    void one_source_that_says_valid_is_enough_when_the_others_are_silent(
            @ForAll("number") NumberReading.Number number,
            @ForAll("young valid") Statement valid,
            @ForAll("silent") List<Statement> silent) {
        List<Statement> others = silent.stream()
                .filter(statement -> statement.source() != valid.source())
                .toList();
        JudgedNumber judged = Judgement.of(
                        product(),
                        List.of(new GivenNumber("x", number, concat(valid, others))),
                        new Rules(Optional.of(List.of()), LIMITS, NOW))
                .numbers()
                .get(0);
        assertThat(judged.verdict()).isEqualTo(Verdict.VALID);
        assertThat(judged.facts()).contains(((Said.Found) valid.said()).facts());
        for (Statement other : others) {
            if (other.said() instanceof Said.Found) {
                assertThat(judged.reasons().stream()
                                .filter(reason -> reason.code() == Code.ANSWER_TOO_OLD
                                        && reason.arguments()
                                                .contains(other.source().name())))
                        .hasSize(other.isClosedToUs() ? 0 : 1);
            }
        }
    }

    @Property(tries = 2000)
    void a_source_that_closes_takes_nothing_back_at_once(
            @ForAll("numbers") List<GivenNumber> numbers, @ForAll("rules") Rules rules) {
        List<GivenNumber> closed = changed(
                numbers,
                statement -> statement.said() instanceof Said.Nothing || !isYoung(statement)
                        ? statement
                        : statement.inTrouble(Reason.NOT_CONSENTED));
        assertThat(Judgement.of(product(), closed, rules).overall())
                .isEqualTo(Judgement.of(product(), numbers, rules).overall());
    }

    @Property(tries = 2000)
    void what_the_law_asks_and_no_certificate_shows_is_missing(
            @ForAll("numbers") List<GivenNumber> numbers, @ForAll("rules") Rules rules) {
        Judgement judgement = Judgement.of(product(), numbers, rules);
        boolean missing = rules.requirements().orElse(List.of()).stream()
                .filter(asked -> asked.scheme().hasNumber())
                .anyMatch(asked -> judgement.numbers().stream().noneMatch(number -> mayMeet(number, asked)));
        assertThat(judgement.reasons().stream().anyMatch(reason -> reason.code() == Code.CERTIFICATE_MISSING))
                .isEqualTo(missing);
        if (missing) {
            assertThat(judgement.overall()).isLessThanOrEqualTo(Verdict.MISSING);
        }
    }

    @Property(tries = 2000)
    void words_in_place_of_a_number_change_nothing_and_stand_as_what_is_still_required(
            @ForAll("numbers") List<GivenNumber> numbers, @ForAll("rules") Rules rules) {
        Judgement judgement = Judgement.of(product(), numbers, rules);
        List<GivenNumber> read =
                numbers.stream().filter(number -> !number.isWords()).toList();
        assertThat(judgement.overall())
                .isEqualTo(Judgement.of(product(), read, rules).overall());
        judgement.numbers().stream().filter(number -> number.given().isWords()).forEach(words -> {
            Code said = words.reasons().get(0).code();
            assertThat(said)
                    .isEqualTo(words.verdict() == Verdict.NOT_REQUIRED ? Code.NO_NUMBER_NEEDED : Code.NO_NUMBER_GIVEN);
            assertThat(words.verdict() == Verdict.MISSING)
                    .isEqualTo(
                            judgement.reasons().stream().anyMatch(reason -> reason.code() == Code.CERTIFICATE_MISSING));
        });
    }

    /** By the divisions that these certificates have. */
    private static boolean mayMeet(JudgedNumber number, Requirement asked) {
        if (!(number.given().reading() instanceof NumberReading.Number)) {
            return false;
        }
        String division = number.facts().map(CertificateFacts::division).orElse("");
        return switch (division) {
            case "1312" -> asked.law() == Law.CHILD && asked.scheme() != Scheme.CERTIFICATION;
            case "1513" -> asked.law() == Law.ELECTRICAL && asked.scheme() != Scheme.CERTIFICATION;
            default -> true;
        };
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
        List<GivenNumber> troubled =
                changed(numbers, said -> said.isClosedToUs() ? said : said.inTrouble(Reason.TIMED_OUT));
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
        return statement.said() instanceof Said.Found found && isGood(found.state()) && isYoung(statement);
    }

    private static boolean isGood(CertificateState state) {
        return state == CertificateState.VALID || state == CertificateState.UNDER_ACTION;
    }

    private static boolean isYoung(Statement statement) {
        boolean shortLived = statement.said() instanceof Said.Found found
                && found.facts().division().equals("안전인증");
        return !statement.saidAt().orElseThrow().isBefore(NOW.minus(shortLived ? SHORT_LIMIT : LIMIT));
    }

    private static List<Statement> found(List<GivenNumber> numbers) {
        return numbers.stream()
                .flatMap(number -> number.statements().stream())
                .filter(statement -> statement.said() instanceof Said.Found)
                .toList();
    }

    private static CertificateState state(Statement statement) {
        return ((Said.Found) statement.said()).state();
    }

    private static List<Statement> concat(Statement first, List<Statement> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private static List<GivenNumber> changed(List<GivenNumber> numbers, UnaryOperator<Statement> change) {
        return numbers.stream()
                .map(number -> new GivenNumber(
                        number.given(),
                        number.reading(),
                        number.statements().stream().map(change).toList()))
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

    @Provide("young valid")
    Arbitrary<Statement> youngValid() {
        return Combinators.combine(
                        Arbitraries.of(CertificationSource.class),
                        Arbitraries.integers().between(0, 48),
                        Arbitraries.of(Reason.class).optional(0.3))
                .as((source, hours, why) -> said(
                        source, new Said.Found(CertificateState.VALID, facts("TOY-100", "다람완구", "1312")), hours, why));
    }

    /** Nothing, no such number, or something good too long ago. */
    @Provide("silent")
    Arbitrary<List<Statement>> silent() {
        Arbitrary<Statement> nothing = Combinators.combine(
                        Arbitraries.of(CertificationSource.class), Arbitraries.of(Reason.class))
                .as(Statement::silent);
        Arbitrary<Said> old = Arbitraries.oneOf(
                Arbitraries.of(CertificateState.VALID, CertificateState.UNDER_ACTION)
                        .flatMap(this::found),
                Arbitraries.just(new Said.NotFound()));
        Arbitrary<Statement> before = Combinators.combine(
                        Arbitraries.of(CertificationSource.class),
                        old,
                        Arbitraries.integers().between(7 * 24 + 1, 90 * 24),
                        Arbitraries.of(Reason.class).optional(0.7))
                .as(VerdictProperties::said);
        return Arbitraries.oneOf(nothing, before)
                .list()
                .uniqueElements(Statement::source)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<Rules> rules() {
        Arbitrary<Requirement> requirement = Combinators.combine(
                        Arbitraries.of(Law.class), Arbitraries.of(Scheme.class))
                .as((law, scheme) -> new Requirement("완구", law, scheme, List.of()));
        return requirement.list().ofMaxSize(2).optional(0.8).map(rules -> new Rules(rules, LIMITS, NOW));
    }

    private Arbitrary<List<Statement>> statements() {
        Arbitrary<Optional<Reason>> trouble = Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(1, Arbitraries.of(Reason.class)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.of(Reason.NOT_CONSENTED)))
                .optional(0.4);
        Arbitrary<Said> said = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.of(CertificateState.class).flatMap(this::found)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(new Said.NotFound())));
        Arbitrary<Statement> answered = Combinators.combine(
                        Arbitraries.of(CertificationSource.class),
                        said,
                        Arbitraries.integers().between(0, 12 * 24),
                        trouble)
                .as(VerdictProperties::said);
        Arbitrary<Statement> nothing = Combinators.combine(
                        Arbitraries.of(CertificationSource.class), Arbitraries.of(Reason.class))
                .as(Statement::silent);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(6, answered), net.jqwik.api.Tuple.of(1, nothing))
                .list()
                .uniqueElements(Statement::source)
                .ofMaxSize(3);
    }

    private static Statement said(CertificationSource source, Said said, int hours, Optional<Reason> trouble) {
        return new Statement(
                source, said, Optional.of(NOW.minus(Duration.ofHours(hours))), Optional.of(new UUID(1, 1)), trouble);
    }

    private Arbitrary<Said> found(CertificateState state) {
        return Combinators.combine(
                        Arbitraries.of("TOY-100", "TOY-200", ""),
                        Arbitraries.of("(주)다람완구", "다른회사", ""),
                        Arbitraries.of("1312", "1513", "안전인증", ""))
                .as((model, maker, division) -> new Said.Found(state, facts(model, maker, division)));
    }

    private static CertificateFacts facts(String model, String maker, String division) {
        return SomeFacts.of(CertificationSource.SAFETY_KOREA, division, model, new Company(maker, "", ""));
    }
}
