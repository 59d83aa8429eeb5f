package kr.ansim.care.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.ansim.care.CaseDetails;
import kr.ansim.care.WordVariable;
import kr.ansim.care.WordsAbout;
import kr.ansim.care.cases.CaseNumber;
import kr.ansim.care.cases.CaseReading;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.GradeOutlook;
import kr.ansim.membership.GradeOutlooks;
import kr.ansim.membership.MemberDesk;
import kr.ansim.membership.MemberPoints;

/** Looks up what words about a case and its member have places for, and nothing else. */
@ApplicationScoped
public class CaseFacts {

    @Inject
    private CaseReading cases;

    @Inject
    private MemberDesk members;

    @Inject
    private MemberPoints points;

    @Inject
    private GradeOutlooks outlooks;

    @Inject
    private Clock clock;

    /** Those that there are; what is missing is not in the answer. @throws RuleBroken {@code UNKNOWN_CASE, NO_SUCH_MEMBER} */
    public Map<WordVariable, Fact> of(WordsAbout about, Set<WordVariable> wanted) {
        Map<WordVariable, Fact> facts = new EnumMap<>(WordVariable.class);
        if (!about.agent().isBlank()) {
            facts.put(WordVariable.AGENT_NAME, Fact.text(about.agent()));
        }
        facts.put(WordVariable.TODAY, Fact.on(LocalDate.ofInstant(clock.instant(), SystemClock.KOREA)));
        Optional<CaseDetails> it = about.caseNumber().map(cases::get);
        it.ifPresent(known -> ofCase(facts, known));
        about.member()
                .or(() -> it.map(known -> known.summary().member()))
                .ifPresent(member -> ofMember(facts, member, wanted));
        return facts;
    }

    private static void ofCase(Map<WordVariable, Fact> facts, CaseDetails it) {
        facts.put(
                WordVariable.CASE_NUMBER,
                Fact.text(CaseNumber.shown(it.summary().number())));
        if (!it.summary().subject().isBlank()) {
            facts.put(WordVariable.CASE_SUBJECT, Fact.text(it.summary().subject()));
        }
        it.order().ifPresent(order -> facts.put(WordVariable.ORDER_NUMBER, Fact.text(order)));
    }

    private void ofMember(Map<WordVariable, Fact> facts, String member, Set<WordVariable> wanted) {
        if (wanted.contains(WordVariable.MEMBER_NAME)) {
            name(member).ifPresent(name -> facts.put(WordVariable.MEMBER_NAME, Fact.name(name)));
        }
        if (wanted.contains(WordVariable.POINTS_AVAILABLE)) {
            facts.put(
                    WordVariable.POINTS_AVAILABLE, Fact.points(points.of(member).available()));
        }
        if (wanted.contains(WordVariable.MEMBER_GRADE)
                || wanted.contains(WordVariable.GAP_COUNT)
                || wanted.contains(WordVariable.GAP_AMOUNT)) {
            GradeOutlook outlook = outlooks.of(member);
            facts.put(WordVariable.MEMBER_GRADE, Fact.grade(outlook.grade()));
            outlook.next().map(GradeOutlook.Next::gap).ifPresent(gap -> {
                facts.put(WordVariable.GAP_COUNT, Fact.purchases(gap.count()));
                facts.put(WordVariable.GAP_AMOUNT, Fact.amount(gap.amount()));
            });
        }
    }

    private Optional<String> name(String member) {
        return members.get(member).told("name");
    }
}
