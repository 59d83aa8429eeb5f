package kr.ansim.care.greeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kr.ansim.care.CareRule;
import kr.ansim.care.GreetingDraft;
import kr.ansim.care.GreetingFact;
import kr.ansim.care.GreetingMood;
import kr.ansim.care.GreetingState;
import kr.ansim.care.GreetingTemplate;
import kr.ansim.care.SensitiveWord;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

class TemplateDeskTest {

    private static final String BY = "lead@example.com";

    private final Trail trail = new Trail();
    private final TemplateDesk desk = new Wired()
            .with(Statements.class, Tables.make("care"))
            .with(AuditTrail.class, trail)
            .with(Clock.class, new MovedClock(Members.at(Members.TODAY)))
            .get(TemplateDesk.class);

    private static GreetingDraft gap(String words) {
        return new GreetingDraft(GreetingFact.GAP_NEXT, "ko", words, GreetingMood.PLAIN);
    }

    private List<GreetingTemplate> versions() {
        return desk.all().stream()
                .filter(one ->
                        one.fact() == GreetingFact.GAP_NEXT && one.language().equals("ko"))
                .toList();
    }

    private List<GreetingState> states() {
        return versions().stream().map(GreetingTemplate::state).toList();
    }

    @Test
    void keeps_an_edit_as_a_draft_beside_what_is_live() {
        desk.save(gap("{{grade}} 등급까지 {{amount}} 남으셨습니다."), BY);
        assertThat(states()).containsExactly(GreetingState.DRAFT, GreetingState.LIVE);
        desk.save(gap("{{grade}} 등급까지 {{count}}건 남으셨습니다."), BY);
        assertThat(versions()).hasSize(2);
        assertThat(versions().get(0).words()).contains("count");
    }

    @Test
    void ends_the_former_when_a_draft_is_released_and_takes_it_up_again() {
        UUID first = versions().get(0).id();
        UUID second = desk.save(gap("{{grade}} 등급까지 {{count}}건 남으셨습니다."), BY);
        desk.release(second, BY);
        assertThat(states()).containsExactly(GreetingState.LIVE, GreetingState.ENDED);
        assertThat(versions().get(1).endedBy()).contains(BY);
        desk.release(first, BY);
        assertThat(states()).containsExactly(GreetingState.ENDED, GreetingState.LIVE);
        desk.end(first, BY);
        assertThat(states()).containsOnly(GreetingState.ENDED);
        assertThat(trail.actions())
                .containsExactly("greeting.drafted", "greeting.released", "greeting.released", "greeting.ended");
    }

    @Test
    void refuses_what_could_not_be_said() {
        assertThat(refused("{{grade}} 등급까지 {{points}}점입니다.")).isEqualTo(CareRule.VARIABLE_UNKNOWN);
        assertThat(refused("{{grade 등급입니다.")).isEqualTo(CareRule.VARIABLE_BROKEN);
        assertThat(refused("{{grade}} 등급입니다!")).isEqualTo(CareRule.GREETING_LOUD);
        assertThat(refused("{{grade}} 등급까지 얼마 안 남았어")).isEqualTo(CareRule.GREETING_NOT_POLITE);
        assertThat(refused("지난번 속옷은 잘 맞으셨습니까?")).isEqualTo(CareRule.GREETING_SENSITIVE);
        assertThat(refused(" ")).isEqualTo(CareRule.FIELD_MISSING);
    }

    private Object refused(String words) {
        RuleBroken broken = catchThrowableOfType(RuleBroken.class, () -> desk.save(gap(words), BY));
        assertThat(broken.field()).isEqualTo("words");
        return broken.code();
    }

    @Test
    void refuses_trouble_in_a_cheerful_voice() {
        GreetingDraft draft =
                new GreetingDraft(GreetingFact.TROUBLE_ENDED, "ko", "지난번에는 불편을 드렸습니다.", GreetingMood.CHEERFUL);
        RuleBroken broken = catchThrowableOfType(RuleBroken.class, () -> desk.save(draft, BY));
        assertThat(broken.code()).isEqualTo(CareRule.GREETING_NOT_GLAD);
        assertThat(broken.field()).isEqualTo("mood");
    }

    @Test
    void learns_and_forgets_words_that_are_not_said() {
        desk.addSensitive(new SensitiveWord("가발", SensitiveWord.Kind.INTIMATE), BY);
        assertThat(refused("가발은 잘 맞으셨습니까?")).isEqualTo(CareRule.GREETING_SENSITIVE);
        desk.removeSensitive("가발", BY);
        desk.save(gap("가발은 잘 맞으셨습니까?"), BY);
        assertThat(trail.actions()).contains("sensitive-word.added", "sensitive-word.removed");
    }
}
