package kr.ansim.certification.product;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kr.ansim.certification.CertificateChanged;
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
import kr.ansim.certification.ProductHeld;
import kr.ansim.certification.ReleaseDropped;
import kr.ansim.certification.Requirement;
import kr.ansim.certification.Scheme;
import kr.ansim.certification.SomeFacts;
import kr.ansim.certification.Tables;
import kr.ansim.certification.Trail;
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

/** A judge with real holds, and a toy whose certificates are of another law, so that it misses one however they stand. */
final class JudgeHouse {

    static final String FIRST = "HU072172-21013";
    static final String SECOND = "HU072172-21014";

    private static final AgeLimits LIMITS = AgeLimits.all(Duration.ofDays(7));
    private static final Requirement TOY = new Requirement("완구", Law.CHILD, Scheme.CONFIRMATION, List.of());

    final MovableClock clock = new MovableClock();
    final Statements statements = Tables.make();
    final Shelf shelf = new Shelf(statements);
    final UUID toy = shelf.toy(FIRST, SECOND);
    final Holds holds = Fields.with(
            Fields.with(new Holds(), "statements", statements),
            "recalls",
            Fields.with(new HeldRecalls(), "statements", statements));
    final Heard<CertificationChanged> changed = new Heard<>();
    final Heard<EndedNumbersChanged> ended = new Heard<>();
    final Heard<ProductHeld> held = new Heard<>();
    final ProductJudge judge = new ProductJudge();

    private final Map<String, Map<CertificationSource, Statement>> said = new LinkedHashMap<>();

    JudgeHouse() {
        Holding holding = Fields.with(Fields.with(new Holding(), "holds", holds), "trail", new Trail());
        Fields.with(holding, "log", Fields.with(new HoldLog(), "statements", statements));
        Fields.with(holding, "dropped", new Heard<ReleaseDropped>());
        Fields.with(judge, "products", shelf.products());
        Fields.with(judge, "marks", shelf.marks());
        Fields.with(judge, "assessor", new Known());
        Fields.with(judge, "requirements", new NoRules());
        Fields.with(judge, "freshness", Fields.with(new Freshness(), "limits", LIMITS));
        Fields.with(judge, "holding", Fields.with(holding, "held", held));
        Fields.with(judge, "trail", new Trail());
        Fields.with(judge, "changed", changed);
        Fields.with(judge, "endedChanged", ended);
        Fields.with(judge, "clock", clock);
    }

    /** What a source says from now on. @return the answer that says so */
    UUID says(CertificationSource source, String number, CertificateState state) {
        UUID answer = UUID.randomUUID();
        said.computeIfAbsent(number, none -> new TreeMap<>())
                .put(
                        source,
                        new Statement(
                                source,
                                new Said.Found(state, SomeFacts.of(source, "1513")),
                                Optional.of(clock.instant()),
                                Optional.of(answer),
                                Optional.empty()));
        return answer;
    }

    /** What a source says from now on and the judge hears. @return the answer that says so */
    UUID turns(CertificationSource source, String number, CertificateState before, CertificateState now) {
        clock.move(Duration.ofMinutes(1));
        UUID answer = says(source, number, now);
        judge.heard(new CertificateChanged(number, source, before, now, answer));
        return answer;
    }

    /** As two people do. */
    void release() {
        clock.move(Duration.ofMinutes(1));
        holds.release(holds.open(toy).orElseThrow().id(), "second", clock.instant());
        held.take();
    }

    private final class Known extends Assessor {

        @Override
        public Judgement judge(ProductFacts product, List<String> given, RuleTable rules) {
            return Judgement.of(
                    product,
                    given.stream().map(JudgeHouse.this::given).toList(),
                    new Rules(Optional.of(List.of(TOY)), LIMITS, clock.instant()));
        }
    }

    private GivenNumber given(String number) {
        return new GivenNumber(
                number,
                new NumberReading.Number(new CertificateNumber(number, NumberFamily.SAFETY)),
                List.copyOf(said.getOrDefault(number, Map.of()).values()));
    }

    private static final class NoRules extends Requirements {

        @Override
        public RuleTable inForce() {
            return new RuleTable(new UUID(0, 1), 1, Map.of());
        }
    }
}
