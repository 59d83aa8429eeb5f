package kr.ansim.partner.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.Fields;
import kr.ansim.partner.MovableClock;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PaperNeed;
import kr.ansim.partner.PaperRule;
import kr.ansim.partner.PaperRuleDraft;
import kr.ansim.partner.PaperRuleLines;
import kr.ansim.partner.PaperRulePreview;
import kr.ansim.partner.PaperRuleVersion;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PaperSubjectDetails;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.PutPaperRulesIntoForce;
import kr.ansim.partner.RequiredPaper;
import kr.ansim.partner.RulePart;
import kr.ansim.partner.RuleWord;
import kr.ansim.partner.Tables;
import kr.ansim.partner.Trail;
import kr.ansim.partner.Trait;
import kr.ansim.partner.Trust;
import kr.ansim.partner.requirement.sheet.PaperSheet;
import kr.ansim.platform.Statements;
import org.junit.jupiter.api.Test;

class RuleDeskTest {

    private static final String ONE = "account:one";
    private static final String OTHER = "account:other";
    private static final PaperKind INSURANCE =
            new PaperKind("insurance", "배상책임보험 증권", "Liability insurance", true, true, true, "", "");
    private static final PaperRule INSURED = new PaperRule(
            PaperSubject.COMPANY,
            Map.of(Trait.CATEGORY, "완구"),
            "insurance",
            PaperNeed.REQUIRED,
            Trust.CONFIRMED,
            "입점 기준 2027");

    private final Statements statements = Tables.make();
    private final MovableClock clock = new MovableClock();
    private final Trail trail = new Trail();
    private final RuleLineRows rows = Fields.with(new RuleLineRows(), "statements", statements);
    private final PaperTables tables = Fields.with(with(new PaperTables()), "lines", rows);
    private final RuleVersions versions =
            Fields.with(Fields.with(with(new RuleVersions()), "lines", rows), "tables", tables);
    private final RuleDrafts drafts = Fields.with(with(new RuleDrafts()), "rows", rows);
    private final RuleDesk desk = desk();

    private <T> T with(T bean) {
        return Fields.with(Fields.with(bean, "statements", statements), "clock", clock);
    }

    private RuleDesk desk() {
        RuleDesk made = Fields.with(new RuleDesk(), "versions", versions);
        Fields.with(made, "drafts", drafts);
        Fields.with(made, "tables", tables);
        Fields.with(made, "trail", trail);
        return Fields.with(made, "subjects", new AllSubjects() {
            @Override
            void each(Consumer<PaperSubjectDetails> taker) {
                taker.accept(company("장난감", Set.of("완구")));
                taker.accept(company("이불", Set.of("침구")));
            }
        });
    }

    private static PaperSubjectDetails company(String name, Set<String> categories) {
        UUID id = UUID.randomUUID();
        return new PaperSubjectDetails(PaperSubject.COMPANY, id, id, name, "", Map.of(Trait.CATEGORY, categories));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    private void draftWithInsurance(String author) {
        desk.begin(author, 1);
        desk.change(author, null, INSURANCE);
        desk.change(author, null, INSURED);
    }

    private List<String> askedOfToys() {
        return tables.today().asks(PaperSubject.COMPANY, Map.of(Trait.CATEGORY, Set.of("완구"))).stream()
                .map((RequiredPaper paper) -> paper.kind().code())
                .toList();
    }

    @Test
    void the_next_version_is_made_line_by_line_and_asks_from_its_day_on() {
        assertThat(askedOfToys()).isNotEmpty().doesNotContain("insurance");
        draftWithInsurance(ONE);
        LocalDate day = today().plusDays(3);
        assertThat(desk.putIntoForce(ONE, new PutPaperRulesIntoForce("입점 기준", day, 1)))
                .isEqualTo(2);
        assertThat(drafts.of(ONE)).isEmpty();
        assertThat(versions.version(2).state()).isEqualTo(PaperRuleVersion.State.TO_COME);
        assertThat(askedOfToys()).doesNotContain("insurance");
        clock.move(Duration.ofDays(3));
        assertThat(askedOfToys()).contains("insurance");
        assertThat(versions.version(1).state()).isEqualTo(PaperRuleVersion.State.SUPERSEDED);
        assertThat(versions.lines(1).rules()).doesNotContain(INSURED);
    }

    @Test
    void a_draft_of_what_is_in_force_is_the_same_as_it_and_is_not_put_into_force() {
        desk.begin(ONE, 1);
        assertThat(drafts.of(ONE).orElseThrow().lines()).isEqualTo(versions.lines(1));
        assertThat(drafts.of(ONE).orElseThrow().faults()).isEmpty();
        assertBroken(
                () -> desk.putIntoForce(ONE, new PutPaperRulesIntoForce("x", today(), 1)),
                PartnerRule.PAPER_RULES_UNCHANGED);
    }

    @Test
    void whoever_comes_second_is_told() {
        draftWithInsurance(ONE);
        draftWithInsurance(OTHER);
        desk.putIntoForce(ONE, new PutPaperRulesIntoForce("먼저", today(), 1));
        assertBroken(
                () -> desk.putIntoForce(OTHER, new PutPaperRulesIntoForce("나중", today(), 1)),
                PartnerRule.PAPER_RULES_CHANGED_MEANWHILE);
        assertThat(drafts.of(OTHER)).isPresent();
    }

    @Test
    void the_preview_names_those_of_whom_something_else_would_be_asked() {
        draftWithInsurance(ONE);
        PaperRule bankbook = versions.lines(1).rules().stream()
                .filter(rule -> rule.paper().equals("bankbook"))
                .findFirst()
                .orElseThrow();
        desk.remove(ONE, bankbook);
        PaperRulePreview preview = desk.preview(ONE, today());
        assertThat(preview.comparedWith()).isOne();
        assertThat(preview.added()).containsExactly(INSURED);
        assertThat(preview.removed()).containsExactly(bankbook);
        assertThat(preview.otherLines()).isOne();
        assertThat(preview.looked()).containsEntry(PaperSubject.COMPANY, 2);
        assertThat(preview.touched()).containsEntry(PaperSubject.COMPANY, 2);
        assertThat(preview.first().get(0).more()).containsExactly(INSURANCE);
        assertThat(preview.first().get(1).more()).isEmpty();
        assertThat(preview.first())
                .allSatisfy(one ->
                        assertThat(one.less()).extracting(PaperKind::code).containsExactly("bankbook"));
    }

    @Test
    void a_paper_that_is_required_from_now_on_is_more_than_one_that_is_welcome() {
        draftWithInsurance(ONE);
        desk.putIntoForce(ONE, new PutPaperRulesIntoForce("먼저", today(), 1));
        desk.begin(ONE, 2);
        PaperRule welcome = new PaperRule(
                INSURED.subject(), INSURED.when(), INSURED.paper(), PaperNeed.OPTIONAL, INSURED.trust(), "다시");
        desk.change(ONE, INSURED, welcome);
        PaperRulePreview preview = desk.preview(ONE, today());
        assertThat(preview.touched()).containsEntry(PaperSubject.COMPANY, 1);
        assertThat(preview.first().get(0).less()).containsExactly(INSURANCE);
        assertThat(preview.first().get(0).more()).isEmpty();
    }

    @Test
    void what_the_parts_say_of_each_other_must_fit() {
        desk.begin(ONE, 1);
        desk.change(ONE, null, INSURED);
        assertThat(drafts.of(ONE).orElseThrow().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("PAPER_UNKNOWN");
            assertThat(fault.row()).isEqualTo(versions.lines(1).rules().size() + 2);
            assertThat(fault.column()).isEqualTo("H");
        });
        assertBroken(
                () -> desk.putIntoForce(ONE, new PutPaperRulesIntoForce("x", today(), 1)),
                PartnerRule.PAPER_RULES_FAULTY);
        desk.change(ONE, null, INSURANCE);
        RuleWord toys = versions.lines(1).words().stream()
                .filter(word -> word.code().equals("완구"))
                .findFirst()
                .orElseThrow();
        desk.remove(ONE, toys);
        assertThat(drafts.of(ONE).orElseThrow().faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.code()).isEqualTo("NOT_AMONG_WORDS"));
    }

    @Test
    void a_spreadsheet_is_tried_first_and_then_takes_the_place_of_the_part() {
        desk.begin(ONE, 1);
        byte[] same = PaperSheet.write(RulePart.RULES, versions.lines(1), Locale.ENGLISH);
        assertThat(desk.trial(ONE, RulePart.RULES, same).isUseful()).isFalse();
        List<PaperRule> fewer = versions.lines(1).rules().subList(0, 3);
        byte[] file = PaperSheet.write(RulePart.RULES, versions.lines(1).with(RulePart.RULES, fewer), Locale.KOREAN);
        assertThat(desk.trial(ONE, RulePart.RULES, file).removed())
                .isEqualTo(versions.lines(1).rules().size() - 3);
        assertThat(drafts.of(ONE).orElseThrow().lines()).isEqualTo(versions.lines(1));
        desk.take(ONE, RulePart.RULES, file);
        assertThat(drafts.of(ONE).orElseThrow().lines().rules()).isEqualTo(fewer);
        assertBroken(() -> desk.take(ONE, RulePart.WORDS, file), PartnerRule.PAPER_RULES_FAULTY);
    }

    @Test
    void a_spreadsheet_leaves_what_was_taken_out_to_be_taken_back() {
        desk.begin(ONE, 1);
        PaperRule second = versions.lines(1).rules().get(1);
        desk.remove(ONE, second);
        PaperRuleLines left = drafts.of(ONE).orElseThrow().lines();
        desk.take(ONE, RulePart.RULES, PaperSheet.write(RulePart.RULES, left, Locale.KOREAN));
        assertThat(drafts.of(ONE).orElseThrow().lines().rules()).isEqualTo(left.rules());
        desk.restore(ONE, second);
        assertThat(drafts.of(ONE).orElseThrow().lines().rules()).contains(second);
        byte[] all = PaperSheet.write(RulePart.RULES, versions.lines(1), Locale.KOREAN);
        desk.remove(ONE, second);
        desk.take(ONE, RulePart.RULES, all);
        assertThat(drafts.of(ONE).orElseThrow().removed()).isEmpty();
        assertThat(drafts.of(ONE).orElseThrow().lines().rules())
                .isEqualTo(versions.lines(1).rules());
    }

    @Test
    void a_line_that_was_taken_out_comes_back_to_its_place_and_asks_nothing_meanwhile() {
        desk.begin(ONE, 1);
        PaperRuleLines before = versions.lines(1);
        PaperRule second = before.rules().get(1);
        desk.remove(ONE, second);
        PaperRuleDraft held = drafts.of(ONE).orElseThrow();
        assertThat(held.all()).isEqualTo(before);
        assertThat(held.removed()).containsExactly(second);
        assertThat(held.lines().rules()).hasSize(before.rules().size() - 1).doesNotContain(second);
        assertThat(desk.preview(ONE, today()).removed()).containsExactly(second);
        assertBroken(() -> desk.change(ONE, second, INSURED), PartnerRule.PAPER_RULES_CHANGED_MEANWHILE);
        desk.restore(ONE, second);
        assertThat(drafts.of(ONE).orElseThrow().lines()).isEqualTo(before);
        assertBroken(() -> desk.restore(ONE, second), PartnerRule.PAPER_RULES_CHANGED_MEANWHILE);
    }

    @Test
    void a_version_keeps_nothing_of_what_its_draft_took_out() {
        draftWithInsurance(ONE);
        PaperRule first = versions.lines(1).rules().get(0);
        desk.remove(ONE, first);
        desk.putIntoForce(ONE, new PutPaperRulesIntoForce("덜어 냄", today(), 1));
        assertThat(versions.lines(2).rules()).doesNotContain(first).contains(INSURED);
        assertThat(versions.version(2).rules())
                .isEqualTo(versions.lines(1).rules().size());
        assertThat(versions.lines(1).rules()).contains(first);
    }

    @Test
    void what_was_taken_out_makes_room_for_a_line_about_the_same() {
        draftWithInsurance(ONE);
        desk.remove(ONE, INSURED);
        PaperRule welcome = new PaperRule(
                INSURED.subject(), INSURED.when(), INSURED.paper(), PaperNeed.OPTIONAL, INSURED.trust(), "다시");
        desk.change(ONE, null, welcome);
        PaperRuleDraft held = drafts.of(ONE).orElseThrow();
        assertThat(held.removed()).isEmpty();
        assertThat(held.all().rules()).contains(welcome).doesNotContain(INSURED);
        desk.remove(ONE, welcome);
        desk.change(ONE, null, welcome);
        assertThat(drafts.of(ONE).orElseThrow().lines()).isEqualTo(held.lines());
    }

    @Test
    void a_line_that_is_there_is_not_added_again_and_one_that_has_gone_is_not_changed() {
        draftWithInsurance(ONE);
        assertBroken(() -> desk.change(ONE, null, INSURED), PartnerRule.RULE_LINE_TWICE);
        desk.remove(ONE, INSURED);
        assertBroken(() -> desk.remove(ONE, INSURED), PartnerRule.PAPER_RULES_CHANGED_MEANWHILE);
        assertBroken(() -> desk.begin(ONE, 1), PartnerRule.RULE_DRAFT_BEGUN);
        desk.drop(ONE);
        assertBroken(() -> desk.change(ONE, null, INSURED), PartnerRule.NO_RULE_DRAFT);
        assertThat(statements.find(
                        "SELECT COUNT(DISTINCT version_id) AS n FROM partner_paper_kind", row -> row.integer("n")))
                .contains(1);
    }

    @Test
    void only_what_has_not_come_is_taken_back() {
        draftWithInsurance(ONE);
        desk.putIntoForce(ONE, new PutPaperRulesIntoForce("다음", today().plusDays(1), 1));
        assertBroken(() -> desk.withdraw(2, OTHER, " "), PartnerRule.REASON_NEEDED);
        assertBroken(() -> desk.withdraw(1, OTHER, "늦었습니다"), PartnerRule.PAPER_RULES_NOT_TO_COME);
        desk.withdraw(2, OTHER, "잘못 적었습니다");
        assertThat(versions.version(2).state()).isEqualTo(PaperRuleVersion.State.TAKEN_BACK);
        clock.move(Duration.ofDays(2));
        assertThat(askedOfToys()).doesNotContain("insurance");
        assertThat(trail.take()).endsWith("paper-rules.put-into-force", "paper-rules.withdrawn");
    }

    @Test
    void nothing_is_put_into_force_for_the_past() {
        draftWithInsurance(ONE);
        assertBroken(
                () -> desk.putIntoForce(ONE, new PutPaperRulesIntoForce("x", today().minusDays(1), 1)),
                PartnerRule.PAPER_RULES_FROM_THE_PAST);
    }

    private static void assertBroken(Runnable act, PartnerRule rule) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(rule));
    }
}
