package kr.ansim.partner.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.partner.CompanyStepKind;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PaperSubjectDetails;
import kr.ansim.partner.TimelineEntry;
import kr.ansim.partner.TimelineKind;
import kr.ansim.partner.Wired;
import kr.ansim.partner.paper.PaperSubjects;
import kr.ansim.partner.product.ProductHouse;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelinesTest {

    private final ProductHouse house = new ProductHouse();
    private final UUID company = house.company.id();
    private final Timelines timelines = new Wired()
            .with(Statements.class, house.statements)
            .with(Clock.class, house.clock)
            .get(Timelines.class);

    private List<TimelineEntry> told(boolean notes) {
        PaperSubjectDetails subject = house.beans
                .get(PaperSubjects.class)
                .find(PaperSubject.COMPANY, company)
                .orElseThrow();
        return timelines.of(subject, notes);
    }

    private List<TimelineKind> kinds() {
        return told(false).stream().map(TimelineEntry::kind).toList();
    }

    @Test
    void appeals_and_what_was_answered_are_told_to_both_sides() {
        step("SUSPENDED");
        UUID refused = Ids.next();
        insert(
                "partner_appeal",
                "id, suspension_id, company_id, words, made_at, made_by",
                refused,
                Ids.next(),
                company,
                "다시 났습니다.",
                later(),
                "owner");
        house.statements.update(
                "UPDATE partner_appeal SET answer = ?, answered_at = ?, answered_by = ? WHERE id = ?",
                "그대로입니다.",
                later(),
                "reviewer",
                refused);
        step("RESUMED");
        List<TimelineEntry> lines = told(false);
        assertThat(lines)
                .extracting(TimelineEntry::kind)
                .containsExactly(
                        TimelineKind.COMPANY_STEP,
                        TimelineKind.APPEAL_REFUSED,
                        TimelineKind.APPEAL_MADE,
                        TimelineKind.COMPANY_STEP);
        assertThat(lines.get(0).step()).contains(CompanyStepKind.RESUMED);
        assertThat(lines.get(1)).satisfies(line -> {
            assertThat(line.staff()).isTrue();
            assertThat(line.by()).isEqualTo("reviewer");
            assertThat(line.words()).isEqualTo("그대로입니다.");
        });
        assertThat(lines.get(2)).satisfies(line -> {
            assertThat(line.staff()).isFalse();
            assertThat(line.words()).isEqualTo("다시 났습니다.");
        });
        assertThat(told(true)).isEqualTo(lines);
    }

    @Test
    void a_contract_is_told_once_it_is_accepted() {
        String columns =
                "id, company_id, terms, company_name, registration_number, file_id, sha256, drawn_at, accepted_at, accepted_by";
        insert("partner_contract", columns, Ids.next(), company, 1, "", "", Ids.next(), "", later(), later(), "owner");
        insert("partner_contract", columns, Ids.next(), company, 2, "", "", Ids.next(), "", later(), null, null);
        assertThat(told(false)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(TimelineKind.CONTRACT_ACCEPTED);
            assertThat(line.version()).isEqualTo(1);
        });
    }

    @Test
    void a_privacy_check_is_told_from_its_opening_to_its_end_and_leads_to_itself() {
        UUID check = Ids.next();
        insert(
                "partner_privacy_check",
                "id, company_id, form, due_on, deadline, opened_at, handed_in_at, handed_in_by",
                check,
                company,
                1,
                "2026-12-01",
                "2026-12-01",
                later(),
                later(),
                "owner");
        int number = 1;
        for (String kind : List.of("FOUND", "ANSWERED", "RETURNED", "CLOSED")) {
            insert(
                    "partner_privacy_step",
                    "id, check_id, finding_id, number, kind, words, taken_at, taken_by",
                    Ids.next(),
                    check,
                    check,
                    number++,
                    kind,
                    kind,
                    later(),
                    "x");
        }
        house.statements.update(
                "UPDATE partner_privacy_check SET concluded_at = ?, concluded_by = 'reviewer'", later());
        assertThat(kinds())
                .containsExactly(
                        TimelineKind.PRIVACY_CONCLUDED,
                        TimelineKind.PRIVACY_CLOSED,
                        TimelineKind.PRIVACY_RETURNED,
                        TimelineKind.PRIVACY_ANSWERED,
                        TimelineKind.PRIVACY_FOUND,
                        TimelineKind.PRIVACY_HANDED_IN,
                        TimelineKind.PRIVACY_OPENED);
        assertThat(told(false)).allSatisfy(line -> assertThat(line.check()).contains(check));
    }

    @Test
    void the_tax_office_is_told_where_it_says_something_else_of_the_number_of_today() {
        for (String standing : List.of("ACTIVE", "ACTIVE", "CLOSED", "", "CLOSED", "ACTIVE", "SUSPENDED")) {
            answered(house.company.registrationNumber().digits(), standing);
        }
        answered("1234567891", "NOT_REGISTERED");
        assertThat(kinds())
                .containsExactly(
                        TimelineKind.BUSINESS_SUSPENDED, TimelineKind.BUSINESS_ACTIVE, TimelineKind.BUSINESS_CLOSED);
    }

    @Test
    void a_line_about_a_paper_names_its_version_and_whether_it_is_still_asked() {
        UUID submission = Ids.next();
        submitted(submission, "bankbook", 2);
        submitted(Ids.next(), "haccp", 1);
        insert(
                "partner_decision",
                "id, company_id, subject, subject_id, paper, category, submission_id, kind, reasons, words, decided_at, decided_by",
                Ids.next(),
                company,
                "COMPANY",
                company,
                "bankbook",
                "",
                submission,
                "ACCEPTED",
                "",
                "",
                later(),
                "reviewer");
        List<TimelineEntry> lines = told(false);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).satisfies(line -> {
            assertThat(line.kind()).isEqualTo(TimelineKind.PAPER_ACCEPTED);
            assertThat(line.version()).isEqualTo(2);
            assertThat(line.paper().orElseThrow().submission()).contains(submission);
            assertThat(line.paper().orElseThrow().asked()).isTrue();
        });
        assertThat(lines.get(1).paper().orElseThrow().asked()).isFalse();
        assertThat(lines.get(2).paper().map(TimelineEntry.Paper::submission)).contains(Optional.of(submission));
    }

    private void submitted(UUID submission, String paper, int version) {
        insert(
                "partner_submission",
                "id, company_id, subject, subject_id, paper, version, number, submitted_at, submitted_by",
                submission,
                company,
                "COMPANY",
                company,
                paper,
                version,
                "",
                later(),
                "owner");
    }

    private void answered(String number, String standing) {
        insert(
                "partner_business_answer",
                "id, company_id, told_at, registration_number, standing",
                Ids.next(),
                company,
                later(),
                number,
                standing.isEmpty() ? null : standing);
    }

    private void step(String kind) {
        insert(
                "partner_company_step",
                "id, company_id, kind, words, taken_at, taken_by",
                Ids.next(),
                company,
                kind,
                "",
                later(),
                "reviewer");
    }

    private Instant later() {
        house.clock.move(Duration.ofHours(1));
        return house.clock.instant();
    }

    private void insert(String table, String columns, @Nullable Object... values) {
        house.statements.update(
                "INSERT INTO " + table + " (" + columns + ") VALUES (" + Statements.marks(values.length) + ")", values);
    }
}
