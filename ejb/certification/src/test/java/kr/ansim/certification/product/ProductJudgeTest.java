package kr.ansim.certification.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.CertificationChanged;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.Fields;
import kr.ansim.certification.Heard;
import kr.ansim.certification.Law;
import kr.ansim.certification.MovableClock;
import kr.ansim.certification.NumberFamily;
import kr.ansim.certification.NumberReading;
import kr.ansim.certification.Requirement;
import kr.ansim.certification.Scheme;
import kr.ansim.certification.SomeFacts;
import kr.ansim.certification.Tables;
import kr.ansim.certification.Trail;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.scheme.Requirements;
import kr.ansim.certification.scheme.RuleTable;
import kr.ansim.certification.verdict.AgeLimits;
import kr.ansim.certification.verdict.GivenNumber;
import kr.ansim.certification.verdict.Judgement;
import kr.ansim.certification.verdict.ProductFacts;
import kr.ansim.certification.verdict.Rules;
import kr.ansim.certification.verdict.Statement;
import kr.ansim.certification.verdict.Statement.Said;
import kr.ansim.certification.verification.Assessor;
import kr.ansim.certification.verification.Freshness;
import kr.ansim.platform.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A toy whose certificates are of another law, so that it misses one however they stand. */
class ProductJudgeTest {

    private static final AgeLimits LIMITS = AgeLimits.all(Duration.ofDays(7));
    private static final Requirement TOY = new Requirement("완구", Law.CHILD, Scheme.CONFIRMATION, List.of());
    private static final String FIRST = "HU072172-21013";
    private static final String SECOND = "HU072172-21014";

    private final MovableClock clock = new MovableClock();
    private final Statements statements = Tables.make();
    private final Shelf shelf = new Shelf(statements);
    private final UUID toy = shelf.toy(FIRST, SECOND);
    private final Heard<CertificationChanged> changed = new Heard<>();
    private final Heard<EndedNumbersChanged> ended = new Heard<>();
    private final Known known = new Known();
    private final ProductJudge judge = new ProductJudge();

    @BeforeEach
    void open() {
        Fields.with(judge, "products", shelf.products());
        Fields.with(judge, "marks", shelf.marks());
        Fields.with(judge, "assessor", known);
        Fields.with(judge, "requirements", new NoRules());
        Fields.with(judge, "freshness", Fields.with(new Freshness(), "limits", LIMITS));
        Fields.with(judge, "trail", new Trail());
        Fields.with(judge, "changed", changed);
        Fields.with(judge, "endedChanged", ended);
        Fields.with(judge, "clock", clock);
    }

    @Test
    void a_certificate_that_ends_is_told_though_worse_is_the_matter_with_the_product() {
        judge(CertificateState.ENDED, CertificateState.VALID);
        assertThat(shelf.products().find(toy).orElseThrow())
                .satisfies(product -> assertThat(product.verdict()).isEqualTo(Verdict.MISSING))
                .satisfies(product -> assertThat(product.ended()).containsExactly(FIRST));
        assertThat(ended.take()).singleElement().satisfies(told -> {
            assertThat(told.before()).isEmpty();
            assertThat(told.now()).containsExactly(FIRST);
        });
    }

    @Test
    void shops_are_told_of_no_change_when_only_another_certificate_has_ended() {
        judge(CertificateState.ENDED, CertificateState.VALID);
        assertThat(changed.take()).hasSize(1);
        ended.take();
        judge(CertificateState.ENDED, CertificateState.VALID);
        assertThat(ended.take()).isEmpty();
        judge(CertificateState.ENDED, CertificateState.ENDED);
        assertThat(ended.take()).extracting(EndedNumbersChanged::now).containsExactly(Set.of(FIRST, SECOND));
        judge(CertificateState.VALID, CertificateState.VALID);
        assertThat(ended.take()).extracting(EndedNumbersChanged::now).containsExactly(Set.of());
        assertThat(changed.take()).isEmpty();
    }

    private void judge(CertificateState first, CertificateState second) {
        known.numbers = List.of(number(FIRST, first), number(SECOND, second));
        judge.judge(toy);
    }

    private GivenNumber number(String number, CertificateState state) {
        return new GivenNumber(
                number,
                new NumberReading.Number(new CertificateNumber(number, NumberFamily.SAFETY)),
                List.of(new Statement(
                        CertificationSource.SAFETY_KOREA,
                        new Said.Found(state, SomeFacts.of(CertificationSource.SAFETY_KOREA, "1513")),
                        Optional.of(clock.instant()),
                        Optional.of(new UUID(1, 1)),
                        Optional.empty())));
    }

    private final class Known extends Assessor {

        private List<GivenNumber> numbers = List.of();

        @Override
        public Judgement judge(ProductFacts product, List<String> given, RuleTable rules) {
            return Judgement.of(product, numbers, new Rules(Optional.of(List.of(TOY)), LIMITS, clock.instant()));
        }
    }

    private static final class NoRules extends Requirements {

        @Override
        public RuleTable inForce() {
            return new RuleTable(new UUID(0, 1), 1, Map.of());
        }
    }
}
