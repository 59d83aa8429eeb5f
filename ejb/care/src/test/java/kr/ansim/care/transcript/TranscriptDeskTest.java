package kr.ansim.care.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.ansim.care.AfterAnswer;
import kr.ansim.care.CareRule;
import kr.ansim.care.CaseHappening;
import kr.ansim.care.CaseHappeningKind;
import kr.ansim.care.CaseWords;
import kr.ansim.care.TestDesk;
import kr.ansim.care.TranscriptDraft;
import kr.ansim.care.TranscriptLine;
import kr.ansim.care.cases.CaseBook;
import kr.ansim.care.cases.CaseMember;
import kr.ansim.care.cases.CaseReading;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.notice.Mail;
import kr.ansim.notice.MailTemplate;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.HolidayCalendar;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** The member gets what was said and nothing that was noted, and nobody who reads the mail learns a number from it. */
class TranscriptDeskTest {

    private static final String KIM = "kim@ansim.example";
    private static final String NUMBER = "4839201755";

    private final Statements statements = Tables.make("platform", "membership", "care");
    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-30T01:00:00Z"));
    private final OpenVault vault = new OpenVault();
    private final Trail trail = new Trail();
    private final Letters letters = new Letters();
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(PersonalDataVault.class, vault)
            .with(AuditTrail.class, trail)
            .with(Mail.class, letters)
            .with(HolidayCalendar.class, new HolidayCalendar(Set.of()))
            .with(Clock.class, clock);
    private final TranscriptDesk desk = wired.get(TranscriptDesk.class);
    private final CaseBook book = wired.get(CaseBook.class);

    private static final class Letters extends Mail {
        private final List<String> sent = new ArrayList<>();

        @Override
        public void send(MailTemplate template, String toAddress, Locale locale, Map<String, String> values) {
            assertThat(values.keySet()).isEqualTo(template.needed());
            sent.add(toAddress + "\n" + values.get("saidLines"));
        }
    }

    @Test
    void sends_what_was_said_masked_and_never_a_note() {
        String number = talked("haeun@example.com");
        TranscriptDraft draft = desk.draft(number, "고객이 원하셔서");
        assertThat(draft.address()).contains("ha***@example.com");
        assertThat(draft.lines())
                .extracting(TranscriptLine::byCustomer, TranscriptLine::words)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(true, "제 번호는 010-4821-**** 입니다."),
                        org.assertj.core.api.Assertions.tuple(false, "확인했습니다."));

        desk.send(number, draft.caseVersion(), "고객이 원하셔서", KIM);
        assertThat(letters.sent)
                .containsExactly("haeun@example.com\n[2026.11.30 10:00] 고객님\n제 번호는 010-4821-**** 입니다.\n\n"
                        + "[2026.11.30 10:05] 상담원\n확인했습니다.");
        assertThat(wired.get(CaseReading.class).get(number).story())
                .extracting(CaseHappening::kind)
                .contains(CaseHappeningKind.TRANSCRIPT);
        assertThat(trail.actions()).contains("case.transcript-sent");
        assertThatThrownBy(() -> desk.send(number, draft.caseVersion(), "다시", KIM))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(CareRule.CASE_CHANGED));
    }

    @Test
    void tells_when_there_is_no_way_to_the_member() {
        String number = talked("");
        TranscriptDraft draft = desk.draft(number, "고객이 원하셔서");
        assertThat(draft.ready()).isFalse();
        assertThatThrownBy(() -> desk.send(number, draft.caseVersion(), "고객이 원하셔서", KIM))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(CareRule.MEMBER_UNREACHABLE));
    }

    @Test
    void masks_whatever_shows_who_somebody_is() {
        MaskedWords words = wired.get(MaskedWords.class);
        assertThat(words.mask("haeun@example.com, 01048215678, +82 10-4821-5678"))
                .doesNotContain("haeun@", "5678");
        assertThat(words.mask("카드 1234-5678-1234-5678, 주민 900101-1234567")).isEqualTo("카드 ***, 주민 ***");
        assertThat(words.mask("주문 2026-1130-77, 30,000원, C-1234-5678"))
                .isEqualTo("주문 2026-1130-77, 30,000원, C-1234-5678");
    }

    private String talked(String email) {
        UUID member = TestDesk.member(statements, vault, NUMBER, Map.of("name", "김하은", "email", email));
        String number = book.open(TestDesk.question(NUMBER, "처음 적은 메모"), new CaseMember(member, NUMBER), KIM);
        book.heard(new CaseWords(number, 0, "제 번호는 010-4821-5678 입니다."), KIM);
        clock.forward(Duration.ofMinutes(5));
        book.note(new CaseWords(number, 1, "까다로운 고객"), KIM);
        book.answer(new CaseWords(number, 2, "확인했습니다."), AfterAnswer.STAY, KIM);
        return number;
    }
}
