package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import kr.ansim.platform.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OneLookTest {

    private record Question(String of) {}

    private record OtherQuestion(String of) {}

    /** What the transaction that runs keeps; null without one. */
    private @Nullable Map<Object, Object> kept;

    private final TransactionSynchronizationRegistry transaction =
            (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                    OneLookTest.class.getClassLoader(),
                    new Class<?>[] {TransactionSynchronizationRegistry.class},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "getTransactionKey" -> kept;
                        case "getResource" -> kept().get(arguments[0]);
                        case "putResource" -> kept().put(arguments[0], arguments[1]);
                        default -> throw new UnsupportedOperationException(method.getName());
                    });

    private final Statements statements = new Statements(TestDatabase.fresh().source(), transaction);
    private final List<String> asked = new ArrayList<>();

    @Test
    void within_a_look_each_question_is_asked_once() {
        look(() -> {
            assertThat(answer(new Question("a"))).isEqualTo("1 Question[of=a]");
            assertThat(answer(new Question("b"))).isEqualTo("2 Question[of=b]");
            assertThat(answer(new OtherQuestion("a"))).isEqualTo("3 OtherQuestion[of=a]");
            assertThat(answer(new Question("a"))).isEqualTo("1 Question[of=a]");
        });
        assertThat(asked).hasSize(3);
    }

    @Test
    void the_next_look_and_whoever_does_not_look_ask_anew() {
        look(() -> answer(new Question("a")));
        assertThat(answer(new Question("a"))).isEqualTo("2 Question[of=a]");
        kept = new HashMap<>();
        assertThat(answer(new Question("a"))).isEqualTo("3 Question[of=a]");
        assertThat(answer(new Question("a"))).isEqualTo("4 Question[of=a]");
        look(() -> assertThat(answer(new Question("a"))).isEqualTo("5 Question[of=a]"));
    }

    @Test
    void a_question_that_could_not_be_answered_is_asked_again() {
        look(() -> {
            Supplier<String> away = () -> {
                throw new IllegalStateException("away");
            };
            assertThatThrownBy(() -> statements.once(new Question("a"), away)).hasMessage("away");
            assertThat(answer(new Question("a"))).isEqualTo("1 Question[of=a]");
        });
    }

    private String answer(Object question) {
        return statements.once(question, () -> {
            asked.add("");
            return asked.size() + " " + question;
        });
    }

    /** As the container does: in a new transaction, after which the one before goes on. */
    private void look(Runnable readers) {
        Map<Object, Object> before = kept;
        kept = new HashMap<>();
        new OneLook(transaction).at(readers);
        kept = before;
    }

    private Map<Object, Object> kept() {
        return Objects.requireNonNull(kept);
    }
}
