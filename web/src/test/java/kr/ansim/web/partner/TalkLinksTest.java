package kr.ansim.web.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.partner.CompanyStepKind;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.TimelineEntry;
import kr.ansim.partner.TimelineKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TalkLinksTest {

    private static final UUID ID = new UUID(1, 2);
    private static final UUID SUBMISSION = new UUID(3, 4);
    private static final PaperKind BANKBOOK = new PaperKind("bankbook", "통장", "Bankbook", false, false, false, "", "");

    @Test
    void a_company_goes_to_its_paper_and_a_reviewer_to_the_version() {
        TimelineEntry line = paper(Optional.of(SUBMISSION), true);
        assertThat(TalkLinks.of(line, PaperSubject.COMPANY, ID, false)).isEqualTo("paper.xhtml?paper=bankbook");
        assertThat(TalkLinks.of(line, PaperSubject.PRODUCT, ID, false))
                .isEqualTo("paper.xhtml?product=" + ID + "&paper=bankbook");
        assertThat(TalkLinks.of(line, PaperSubject.PRODUCT, ID, true)).isEqualTo("paper.xhtml?id=" + SUBMISSION);
    }

    @Test
    void a_waiver_leads_reviewers_to_the_paper_itself() {
        TimelineEntry line = paper(Optional.empty(), true);
        assertThat(TalkLinks.of(line, PaperSubject.COMPANY, ID, true))
                .isEqualTo("waiver.xhtml?company=" + ID + "&paper=bankbook");
        assertThat(TalkLinks.of(line, PaperSubject.PRODUCT, ID, true))
                .isEqualTo("waiver.xhtml?product=" + ID + "&paper=bankbook");
    }

    @Test
    void a_paper_that_is_not_asked_any_more_has_no_page_but_for_its_versions() {
        assertThat(TalkLinks.of(paper(Optional.of(SUBMISSION), false), PaperSubject.COMPANY, ID, false))
                .isEmpty();
        assertThat(TalkLinks.of(paper(Optional.empty(), false), PaperSubject.COMPANY, ID, true))
                .isEmpty();
        assertThat(TalkLinks.of(paper(Optional.of(SUBMISSION), false), PaperSubject.COMPANY, ID, true))
                .isNotEmpty();
    }

    @Test
    void a_privacy_check_is_led_to_by_its_own_id() {
        TimelineEntry line = line(TimelineKind.PRIVACY_CONCLUDED).ofCheck(SUBMISSION);
        assertThat(TalkLinks.of(line, PaperSubject.COMPANY, ID, false)).isEqualTo("privacy.xhtml?id=" + SUBMISSION);
        assertThat(TalkLinks.of(line, PaperSubject.COMPANY, ID, true))
                .isEqualTo("privacy-check.xhtml?id=" + SUBMISSION);
    }

    @Test
    void only_a_suspension_of_all_steps_has_a_page() {
        assertThat(TalkLinks.of(
                        line(TimelineKind.COMPANY_STEP).of(CompanyStepKind.SUSPENDED), PaperSubject.COMPANY, ID, false))
                .isEqualTo("suspension.xhtml");
        assertThat(TalkLinks.of(
                        line(TimelineKind.COMPANY_STEP).of(CompanyStepKind.APPROVED), PaperSubject.COMPANY, ID, false))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TimelineKind.class)
    void no_line_leads_a_company_to_a_reviewers_page(TimelineKind kind) {
        Stream.of(
                        line(kind).ofCheck(SUBMISSION),
                        line(kind).of(new TimelineEntry.Paper(BANKBOOK, Optional.empty(), true), 1, List.of()),
                        line(kind).of(new TimelineEntry.Paper(BANKBOOK, Optional.of(SUBMISSION), true), 1, List.of()),
                        line(kind).of(new TimelineEntry.Paper(BANKBOOK, Optional.of(SUBMISSION), false), 1, List.of()),
                        line(kind).of(CompanyStepKind.SUSPENDED))
                .map(line -> TalkLinks.of(line, PaperSubject.COMPANY, ID, false))
                .forEach(link -> assertThat(link)
                        .doesNotStartWith("company.xhtml")
                        .doesNotStartWith("waiver.xhtml")
                        .doesNotStartWith("paper.xhtml?id=")
                        .doesNotStartWith("privacy-check.xhtml"));
    }

    private static TimelineEntry paper(Optional<UUID> submission, boolean asked) {
        return line(TimelineKind.PAPER_ACCEPTED).of(new TimelineEntry.Paper(BANKBOOK, submission, asked), 1, List.of());
    }

    private static TimelineEntry line(TimelineKind kind) {
        return TimelineEntry.of(kind, Instant.EPOCH, "", false, "");
    }
}
