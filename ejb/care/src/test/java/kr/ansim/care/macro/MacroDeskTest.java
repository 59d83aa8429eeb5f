package kr.ansim.care.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import kr.ansim.care.AfterAnswer;
import kr.ansim.care.CareRule;
import kr.ansim.care.CaseHappening;
import kr.ansim.care.CaseHappeningKind;
import kr.ansim.care.CasePriority;
import kr.ansim.care.CaseState;
import kr.ansim.care.CaseSummary;
import kr.ansim.care.CaseWords;
import kr.ansim.care.KeepMacro;
import kr.ansim.care.MacroChange;
import kr.ansim.care.MacroChanges;
import kr.ansim.care.MacroField;
import kr.ansim.care.MacroPreview;
import kr.ansim.care.MacroVersion;
import kr.ansim.care.TestDesk;
import kr.ansim.care.UseMacro;
import kr.ansim.care.WordVariable;
import kr.ansim.care.cases.CaseBook;
import kr.ansim.care.cases.CaseMember;
import kr.ansim.care.cases.CaseReading;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.RuleCode;
import kr.ansim.membership.ContactTopic;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.HolidayCalendar;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Transactions;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** What a macro does to a case is what was shown before, and all of it or nothing. */
class MacroDeskTest {

    private static final String NUMBER = "4839201755";
    private static final String KIM = "kim@ansim.example";
    private static final String LEE = "lee@ansim.example";
    private static final MacroChanges ALL = new MacroChanges(
            Optional.of(CasePriority.HIGH),
            Optional.of(ContactTopic.DELIVERY),
            AfterAnswer.WAIT,
            true,
            OptionalInt.of(30));

    private final DataSource source = Tables.source("platform", "membership", "care");
    private final Transactions transactions = new Transactions(source);
    private final Statements statements = new Statements(transactions.shared());
    private final OpenVault vault = new OpenVault();
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(PersonalDataVault.class, vault)
            .with(AuditTrail.class, new Trail())
            .with(HolidayCalendar.class, new HolidayCalendar(Set.of()))
            .with(Clock.class, new MovedClock(Instant.parse("2026-11-30T01:00:00Z")));
    private final MacroBook macros = wired.get(MacroBook.class);
    private final MacroDesk desk = wired.get(MacroDesk.class);
    private final CaseReading cases = wired.get(CaseReading.class);
    private final UUID member =
            TestDesk.member(statements, vault, NUMBER, Map.of("name", "김하은", "phone", "010-4821-5678"));
    private final String number =
            wired.get(CaseBook.class).open(TestDesk.question(NUMBER, ""), new CaseMember(member, NUMBER), LEE);

    @Test
    void shows_what_will_change_and_does_just_that() throws Exception {
        UUID macro = macros.make(
                new KeepMacro("늦은 배송", "{{member.name}}, {{case.number}} 건으로 {{points.available}} 확인했습니다.", ALL), KIM);
        MacroPreview preview = desk.preview(macro, number, "김민서", KIM);
        assertThat(preview.words()).contains("김*은 님, C-", " 건으로 0점 확인했습니다.");
        assertThat(preview.missing()).isEmpty();
        assertThat(preview.changes())
                .containsExactly(
                        new MacroChange(MacroField.OWNER, LEE, KIM),
                        new MacroChange(MacroField.PRIORITY, "NORMAL", "HIGH"),
                        new MacroChange(MacroField.TOPIC, "ORDER", "DELIVERY"),
                        new MacroChange(MacroField.STATE, "OPEN", "WAITING"),
                        new MacroChange(MacroField.CALL_BACK, "", "2026-11-30T01:30:00Z"));

        use(macro, preview.caseVersion());
        CaseSummary after = cases.get(number).summary();
        assertThat(after.owner()).contains(KIM);
        assertThat(after.priority()).isEqualTo(CasePriority.HIGH);
        assertThat(after.topic()).isEqualTo(ContactTopic.DELIVERY);
        assertThat(after.state()).isEqualTo(CaseState.WAITING);
        assertThat(cases.get(number).story())
                .extracting(CaseHappening::kind)
                .contains(CaseHappeningKind.MACRO, CaseHappeningKind.ANSWER);
        assertThat(cases.reveal(number, "시험").values()).contains(preview.words());
        assertThat(desk.preview(macro, number, "김민서", KIM).changes())
                .extracting(MacroChange::field)
                .containsExactly(MacroField.CALL_BACK);
        assertThat(macros.all().get(0).uses()).isEqualTo(1);
    }

    @Test
    void does_nothing_while_a_fact_is_missing() {
        UUID macro = macros.make(new KeepMacro("주문", "{{order.number}} 주문입니다.", ALL), KIM);
        MacroPreview preview = desk.preview(macro, number, "김민서", KIM);
        assertThat(preview.missing()).containsExactly(WordVariable.ORDER_NUMBER);
        assertThat(preview.words()).isEqualTo("{{order.number}} 주문입니다.");
        assertThat(refused(() -> use(macro, preview.caseVersion()))).isEqualTo(CareRule.WORDS_UNFILLED);
        assertThat(cases.get(number).summary().version()).isEqualTo(preview.caseVersion());
    }

    @Test
    void leaves_nothing_half_done_when_somebody_was_faster() {
        UUID macro = macros.make(new KeepMacro("모두", "확인했습니다.", ALL), KIM);
        int seen = cases.get(number).summary().version();
        wired.get(CaseBook.class).answer(new CaseWords(number, seen, "제가 먼저 답합니다."), AfterAnswer.STAY, LEE);
        CaseSummary before = cases.get(number).summary();
        assertThat(refused(() -> use(macro, seen))).isEqualTo(CareRule.CASE_CHANGED);
        assertThat(cases.get(number).summary()).isEqualTo(before);
        assertThat(macros.all().get(0).uses()).isZero();
    }

    @Test
    void keeps_each_version_with_its_uses_and_refuses_an_old_one() throws Exception {
        UUID macro = macros.make(new KeepMacro("인사", "안녕하십니까.", MacroChanges.NONE), KIM);
        use(macro, cases.get(number).summary().version());
        macros.change(macro, 1, new KeepMacro("인사", "반갑습니다.", MacroChanges.NONE), LEE);
        assertThat(macros.versions(macro))
                .extracting(MacroVersion::version, MacroVersion::answer, MacroVersion::uses)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(2, "반갑습니다.", 0L),
                        org.assertj.core.api.Assertions.tuple(1, "안녕하십니까.", 1L));
        assertThat(refused(() -> use(macro, cases.get(number).summary().version())))
                .isEqualTo(CareRule.MACRO_CHANGED);
        assertThat(refused(() -> change(macro, 1))).isEqualTo(CareRule.MACRO_CHANGED);

        macros.end(macro, KIM);
        assertThat(refused(() -> change(macro, 2))).isEqualTo(CareRule.MACRO_ENDED);
        assertThat(refused(() -> desk(macro, 2))).isEqualTo(CareRule.MACRO_ENDED);
        macros.takeUp(macro, KIM);
        assertThat(desk(macro, 2)).isTrue();
    }

    @Test
    void refuses_macros_that_do_nothing_or_cannot_be_filled() {
        assertThat(refused(() -> make("a", "", MacroChanges.NONE))).isEqualTo(CareRule.MACRO_DOES_NOTHING);
        assertThat(refused(() -> make(" ", "x", MacroChanges.NONE))).isEqualTo(CareRule.FIELD_MISSING);
        assertThat(refused(() -> make("a", "{{gap.points}}", MacroChanges.NONE)))
                .isEqualTo(CareRule.VARIABLE_UNKNOWN);
        MacroChanges soon =
                new MacroChanges(Optional.empty(), Optional.empty(), AfterAnswer.STAY, false, OptionalInt.of(4));
        assertThat(refused(() -> make("a", "", soon))).isEqualTo(CareRule.MACRO_MINUTES_WRONG);
        assertThatThrownBy(() -> desk.preview(Ids.next(), number, "김민서", KIM)).isInstanceOf(RuleBroken.class);
    }

    private boolean use(UUID macro, int seen) throws Exception {
        return transactions.run(() -> {
            desk.use(new UseMacro(macro, 1, number, seen, "김민서"), KIM);
            return true;
        });
    }

    private boolean desk(UUID macro, int version) throws Exception {
        return transactions.run(() -> {
            desk.use(
                    new UseMacro(
                            macro, version, number, cases.get(number).summary().version(), "김민서"),
                    KIM);
            return true;
        });
    }

    private boolean change(UUID macro, int version) {
        macros.change(macro, version, new KeepMacro("인사", "어서 오십시오.", MacroChanges.NONE), LEE);
        return true;
    }

    private UUID make(String name, String answer, MacroChanges changes) {
        return macros.make(new KeepMacro(name, answer, changes), KIM);
    }

    private static RuleCode refused(Callable<?> act) {
        try {
            act.call();
            throw new AssertionError("not refused");
        } catch (RuleBroken broken) {
            return broken.code();
        } catch (Exception other) {
            throw new AssertionError(other);
        }
    }
}
