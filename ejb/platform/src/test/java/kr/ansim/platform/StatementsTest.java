package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import kr.ansim.kernel.Breach;
import kr.ansim.platform.testing.TestDatabase;
import kr.ansim.platform.testing.Transactions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementsTest {

    private static TestDatabase database;
    private static Transactions transactions;
    private static Statements statements;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        transactions = new Transactions(database.source());
        statements = new Statements(transactions.shared());
        database.tamper(
                "CREATE TABLE thing (id BINARY(16) PRIMARY KEY, at DATETIME(6), word VARCHAR(20), amount BIGINT,"
                        + " small INT, yes BOOLEAN, raw VARBINARY(20), part DOUBLE)");
    }

    @BeforeEach
    void empty() {
        statements.update("DELETE FROM thing");
    }

    @Test
    void as_many_values_as_there_are_marks_are_looked_for() {
        for (String word : List.of("one", "two", "three")) {
            statements.update("INSERT INTO thing (id, word) VALUES (?, ?)", UUID.randomUUID(), word);
        }
        String among = "SELECT word FROM thing WHERE word IN (" + Statements.marks(2) + ") ORDER BY word";
        assertThat(statements.list(among, row -> row.string("word"), "two", "one"))
                .containsExactly("one", "two");
    }

    @Test
    void reads_back_what_was_bound() {
        UUID id = UUID.randomUUID();
        Instant at = Instant.parse("2026-03-29T01:30:00.123456Z");
        statements.update(
                "INSERT INTO thing (id, at, word, amount, small, yes, raw, part) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                at,
                Breach.CONFLICT,
                5_000_000_000L,
                7,
                true,
                new byte[] {0, 1, -1},
                0.5);

        boolean found = statements
                .find(
                        "SELECT * FROM thing WHERE id = ? AND at = ?",
                        row -> {
                            assertThat(row.uuid("id")).isEqualTo(id);
                            assertThat(row.instant("at")).isEqualTo(at);
                            assertThat(row.string("word")).isEqualTo("CONFLICT");
                            assertThat(row.bigint("amount")).isEqualTo(5_000_000_000L);
                            assertThat(row.integer("small")).isEqualTo(7);
                            assertThat(row.bool("yes")).isTrue();
                            assertThat(row.bytes("raw")).containsExactly(0, 1, -1);
                            assertThat(row.decimal("part")).isEqualTo(0.5);
                            return true;
                        },
                        id,
                        at)
                .orElse(false);
        assertThat(found).isTrue();
    }

    @Test
    void tells_nothing_from_zero() {
        UUID id = UUID.randomUUID();
        statements.update(
                "INSERT INTO thing (id, at, word, amount, raw) VALUES (?, ?, ?, ?, ?)", id, null, null, null, null);
        boolean found = statements
                .find(
                        "SELECT * FROM thing WHERE id = ?",
                        row -> {
                            assertThat(row.instantOrNull("at")).isNull();
                            assertThat(row.stringOrNull("word")).isNull();
                            assertThat(row.bigintOrNull("amount")).isNull();
                            assertThat(row.integerOrNull("small")).isNull();
                            assertThat(row.boolOrNull("yes")).isNull();
                            assertThat(row.bytesOrNull("raw")).isNull();
                            assertThat(row.uuidOrNull("raw")).isNull();
                            assertThatThrownBy(() -> row.bigint("amount")).hasMessageContaining("amount");
                            return true;
                        },
                        id)
                .orElse(false);
        assertThat(found).isTrue();
    }

    @Test
    void lists_batches_and_streams_in_the_order_of_the_query() {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            rows.add(new Object[] {UUID.randomUUID(), i});
        }
        statements.batch("INSERT INTO thing (id, small) VALUES (?, ?)", rows);
        statements.batch("INSERT INTO thing (id, small) VALUES (?, ?)", List.of());

        List<Integer> streamed = new ArrayList<>();
        statements.each("SELECT small FROM thing ORDER BY small", row -> streamed.add(row.integer("small")));
        assertThat(streamed).hasSize(2_500).isSorted();
        assertThat(statements.list("SELECT small FROM thing ORDER BY small", row -> row.integer("small")))
                .isEqualTo(streamed);
        assertThat(statements.find("SELECT small FROM thing WHERE small = ?", row -> row.integer("small"), -1))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MySQL, -2147483648", "H2, 1000"})
    void asks_each_database_for_a_stream_in_its_own_way(String product, int size) {
        List<Object> asked = new ArrayList<>();
        new Statements(stranger(product, asked)).each("SELECT 1", row -> {});
        assertThat(asked).containsExactly(size);
    }

    @Test
    void goes_on_after_a_duplicate_key() {
        UUID id = UUID.randomUUID();
        transactions.run(() -> {
            statements.update("INSERT INTO thing (id) VALUES (?)", id);
            assertThatThrownBy(() -> statements.update("INSERT INTO thing (id) VALUES (?)", id))
                    .isInstanceOf(DuplicateKey.class);
            statements.update("INSERT INTO thing (id) VALUES (?)", UUID.randomUUID());
        });
        assertThat(statements.list("SELECT id FROM thing", row -> row.uuid("id")))
                .hasSize(2);
    }

    @Test
    void tells_when_a_row_stays_locked() throws InterruptedException {
        UUID id = UUID.randomUUID();
        statements.update("INSERT INTO thing (id) VALUES (?)", id);
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> transactions.run(() -> {
            statements.update("UPDATE thing SET small = 1 WHERE id = ?", id);
            locked.countDown();
            await(enough);
        }));
        await(locked);
        assertThatThrownBy(
                        () -> transactions.run(() -> statements.update("UPDATE thing SET small = 2 WHERE id = ?", id)))
                .isInstanceOf(Busy.class);
        enough.countDown();
        other.join();
    }

    @Test
    void a_deadlock_costs_one_of_two_transactions() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        statements.update("INSERT INTO thing (id, small) VALUES (?, 0)", first);
        statements.update("INSERT INTO thing (id, small) VALUES (?, 0)", second);
        CyclicBarrier both = new CyclicBarrier(2);
        var one = CompletableFuture.supplyAsync(() -> crossed(both, first, second));
        var two = CompletableFuture.supplyAsync(() -> crossed(both, second, first));
        assertThat(List.of(one.join(), two.join())).contains("done").contains("busy");
    }

    @Test
    void names_the_statement_that_cannot_be_right() {
        assertThatThrownBy(() -> statements.update("UPDATE nothing SET x = 1"))
                .isInstanceOf(StatementFailed.class)
                .hasMessageContaining("UPDATE nothing");
    }

    /** A database of this name that has no rows and notes the fetch sizes it is asked for. */
    private static DataSource stranger(String product, List<Object> fetchSizes) {
        InvocationHandler answers = new InvocationHandler() {
            @Override
            public @Nullable Object invoke(Object self, Method method, Object[] arguments) {
                if (method.getName().equals("setFetchSize")) {
                    fetchSizes.add(arguments[0]);
                }
                Class<?> asked = method.getReturnType();
                if (asked == String.class) {
                    return product;
                }
                return asked.isInterface()
                        ? Proxy.newProxyInstance(asked.getClassLoader(), new Class<?>[] {asked}, this)
                        : asked == boolean.class ? false : null;
            }
        };
        return (DataSource) Proxy.newProxyInstance(
                StatementsTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, answers);
    }

    private static String crossed(CyclicBarrier both, UUID first, UUID second) {
        try {
            transactions.run(() -> {
                statements.update("UPDATE thing SET small = small + 1 WHERE id = ?", first);
                try {
                    both.await(5, TimeUnit.SECONDS);
                } catch (Exception late) {
                    throw new IllegalStateException(late);
                }
                statements.update("UPDATE thing SET small = small + 1 WHERE id = ?", second);
            });
            return "done";
        } catch (Busy busy) {
            return "busy";
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
