package kr.ansim.care.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.ansim.care.CareRule;
import kr.ansim.care.Snippet;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

class SnippetBookTest {

    private static final String AGENT = "agent@ansim.example";

    private final Trail trail = new Trail();
    private final SnippetBook book = new Wired()
            .with(Statements.class, Tables.make("care"))
            .with(AuditTrail.class, trail)
            .with(Clock.class, new MovedClock(Instant.parse("2026-11-29T01:00:00Z")))
            .get(SnippetBook.class);

    @Test
    void keeps_one_of_a_code_and_one_s_own_before_that_of_all() {
        book.keep(SnippetBook.ALL, "배송지연", "늦어 죄송합니다.", "lead@ansim.example");
        book.keep(SnippetBook.ALL, "배송지연", "{{order.number}} 배송이 늦어 죄송합니다.", "lead@ansim.example");
        book.keep(AGENT, "배송지연", "제 말로 전합니다.", AGENT);
        book.keep(AGENT, "hi", "안녕하십니까.", AGENT);

        assertThat(book.of(SnippetBook.ALL))
                .extracting(Snippet::words)
                .containsExactly("{{order.number}} 배송이 늦어 죄송합니다.");
        assertThat(book.usable(AGENT)).extracting(Snippet::words).containsExactly("안녕하십니까.", "제 말로 전합니다.");
        assertThat(book.usable("other@ansim.example"))
                .extracting(Snippet::shared)
                .containsExactly(true);
        assertThat(trail.actions()).containsOnly("desk-snippet.kept").hasSize(4);
    }

    @Test
    void refuses_what_cannot_be_typed_or_filled() {
        assertThat(refused("a b", "말")).isEqualTo(CareRule.SNIPPET_CODE_WRONG);
        assertThat(refused("", "말")).isEqualTo(CareRule.FIELD_MISSING);
        assertThat(refused("a", " ")).isEqualTo(CareRule.FIELD_MISSING);
        assertThat(refused("a", "{{member.names}} 님")).isEqualTo(CareRule.VARIABLE_UNKNOWN);
        assertThat(refused("a", "{{member.name} 님")).isEqualTo(CareRule.VARIABLE_BROKEN);
        assertThat(refused("a", "x".repeat(2_001))).isEqualTo(CareRule.FIELD_TOO_LONG);
    }

    @Test
    void drops_nothing_of_another() {
        book.keep(AGENT, "hi", "안녕하십니까.", AGENT);
        UUID id = book.of(AGENT).get(0).id();
        assertThatThrownBy(() -> book.drop("other@ansim.example", id)).isInstanceOf(RuleBroken.class);
        book.drop(AGENT, id);
        assertThat(book.of(AGENT)).isEqualTo(List.of());
    }

    private Object refused(String code, String words) {
        try {
            book.keep(AGENT, code, words, AGENT);
            return "nothing";
        } catch (RuleBroken broken) {
            return broken.code();
        }
    }
}
