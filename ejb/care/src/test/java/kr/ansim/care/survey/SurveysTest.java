package kr.ansim.care.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kr.ansim.care.AnswerSurvey;
import kr.ansim.care.CareRule;
import kr.ansim.care.CaseSolved;
import kr.ansim.care.SurveyAnswer;
import kr.ansim.care.Surveys;
import kr.ansim.care.TestDesk;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.RuleCode;
import kr.ansim.membership.MemberErased;
import kr.ansim.membership.MemberRecord;
import kr.ansim.membership.MemberRecordsAsked;
import kr.ansim.notice.Mail;
import kr.ansim.notice.MailTemplate;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.MasterKeys;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.SealedTokens;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.Tables;
import kr.ansim.testing.TestSecrets;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** A member is asked once about what was solved, and answers by the link alone until it ends. */
class SurveysTest {

    private static final String MEMBER = "4839201755";

    private final Statements statements = Tables.make("platform", "membership", "care");
    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-29T01:00:00Z"));
    private final OpenVault vault = new OpenVault();
    private final Trail trail = new Trail();
    private final Letters letters = new Letters();
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(MasterKeys.class, TestSecrets.KEYS)
            .with(PersonalDataVault.class, vault)
            .with(AuditTrail.class, trail)
            .with(Mail.class, letters)
            .with(Clock.class, clock);
    private final SurveyAsking asking = wired.get(SurveyAsking.class);
    private final Surveys surveys = wired.get(Surveys.class);
    private final UUID member = member(MEMBER, "haeun@example.com");

    private static final class Letters extends Mail {
        private final List<Map<String, String>> sent = new ArrayList<>();

        @Override
        public void send(MailTemplate template, String toAddress, Locale locale, Map<String, String> values) {
            assertThat(values.keySet()).isEqualTo(template.needed());
            sent.add(values);
        }

        String token() {
            String link = sent.get(sent.size() - 1).getOrDefault("link", "");
            return link.substring(link.indexOf("token=") + "token=".length());
        }
    }

    @Test
    void asks_once_about_a_case_and_nobody_twice_within_two_weeks() {
        UUID first = solve("C-1");
        assertThat(letters.sent).hasSize(1);
        assertThat(letters.sent.get(0)).containsEntry("endsOn", "2026-12-29").containsEntry("caseNumber", "C-1");
        clock.forward(Duration.ofDays(13));
        solve("C-2");
        assertThat(letters.sent).hasSize(1);
        clock.forward(Duration.ofDays(2));
        solve("C-3");
        assertThat(letters.sent).hasSize(2);
        clock.forward(Duration.ofDays(20));
        asking.ask(new CaseSolved(first, "C-1", member, MEMBER, "a@ansim.example", clock.instant()));
        assertThat(letters.sent).hasSize(2);
    }

    @Test
    void asks_nobody_who_has_no_address() {
        UUID silent = member("1234567897", "");
        asking.ask(new CaseSolved(Ids.next(), "C-9", silent, "1234567897", "a@ansim.example", clock.instant()));
        assertThat(letters.sent).isEmpty();
        assertThat(surveys.ofCase("C-9")).isEmpty();
    }

    @Test
    void takes_an_answer_and_another_in_its_place_until_it_ends() {
        solve("C-1");
        String token = letters.token();
        assertThat(surveys.ofPage(token).orElseThrow().score()).isEmpty();

        surveys.answer(new AnswerSurvey(token, 2, " 늦었습니다 "));
        assertThat(surveys.comment("C-1", "살펴보려고")).isEqualTo("늦었습니다");
        surveys.answer(new AnswerSurvey(token, 5, ""));
        SurveyAnswer answer = surveys.ofCase("C-1").orElseThrow();
        assertThat(answer.score()).isEqualTo(OptionalInt.of(5));
        assertThat(answer.commented()).isFalse();
        assertThat(answer.answeredAt()).contains(clock.instant());

        clock.forward(Duration.ofDays(30));
        assertThat(surveys.ofPage(token).orElseThrow().over()).isFalse();
        clock.forward(Duration.ofDays(1));
        assertThat(surveys.ofPage(token).orElseThrow().over()).isTrue();
        assertThat(refused(token, 1, "")).isEqualTo(CareRule.SURVEY_OVER);
        assertThat(surveys.ofPage(token).orElseThrow().score()).isEqualTo(OptionalInt.of(5));
    }

    @Test
    void refuses_what_is_no_answer() {
        solve("C-1");
        String token = letters.token();
        assertThat(refused(token, 0, "")).isEqualTo(CareRule.SCORE_MISSING);
        assertThat(refused(token, 6, "")).isEqualTo(CareRule.SCORE_MISSING);
        assertThat(refused(token, 3, "x".repeat(1_001))).isEqualTo(CareRule.FIELD_TOO_LONG);
    }

    @Test
    void opens_nothing_for_a_link_that_was_changed_or_is_for_something_else() {
        solve("C-1");
        String token = letters.token();
        assertThat(surveys.ofPage(token.substring(1))).isEmpty();
        assertThat(surveys.ofPage("")).isEmpty();
        String other = wired.get(SealedTokens.class)
                .seal("grade-page", token.substring(0, token.indexOf('.')), clock.instant());
        assertThat(surveys.ofPage(other)).isEmpty();
        assertThat(refused(other, 3, "")).isEqualTo(CareRule.SURVEY_OVER);
    }

    @Test
    void forgets_what_was_written_with_the_member_and_keeps_the_score() {
        solve("C-1");
        surveys.answer(new AnswerSurvey(letters.token(), 4, "고맙습니다"));
        wired.get(SurveyBook.class).forget(new MemberErased(List.of(member)));
        assertThat(surveys.comment("C-1", "살펴보려고")).isEmpty();
        assertThat(surveys.ofCase("C-1").flatMap(one -> Optional.of(one.score())))
                .contains(OptionalInt.of(4));
        assertThat(takenHome())
                .singleElement()
                .satisfies(one -> assertThat(one.values()).doesNotContainKey("said"));
    }

    @Test
    void takes_no_more_words_of_whoever_is_forgotten() {
        solve("C-1");
        String token = letters.token();
        wired.get(SurveyBook.class).forget(new MemberErased(List.of(member)));
        assertThat(surveys.ofPage(token).orElseThrow().over()).isTrue();
        assertThat(refused(token, 1, "저는 김하은입니다")).isEqualTo(CareRule.SURVEY_OVER);
    }

    @Test
    void is_taken_home_by_the_member_once_it_is_answered() {
        solve("C-1");
        assertThat(takenHome()).isEmpty();
        surveys.answer(new AnswerSurvey(letters.token(), 4, "고맙습니다"));
        assertThat(takenHome()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(MemberRecord.Kind.SURVEY);
            assertThat(one.values()).containsEntry("score", "4").containsEntry("said", "고맙습니다");
        });
    }

    private List<MemberRecord> takenHome() {
        MemberRecordsAsked asked = new MemberRecordsAsked(List.of(member), MEMBER, "열람 요구");
        wired.get(SurveyRecords.class).tell(asked);
        return asked.told();
    }

    private UUID solve(String number) {
        UUID id = Ids.next();
        asking.ask(new CaseSolved(id, number, member, MEMBER, "a@ansim.example", clock.instant()));
        return id;
    }

    private RuleCode refused(String token, int score, String comment) {
        try {
            surveys.answer(new AnswerSurvey(token, score, comment));
            throw new AssertionError("not refused");
        } catch (RuleBroken broken) {
            return broken.code();
        }
    }

    private UUID member(String number, String email) {
        return TestDesk.member(statements, vault, number, Map.of("name", "김하은", "email", email));
    }
}
