package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import kr.ansim.platform.model.AuditSealing;
import kr.ansim.platform.testing.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditSealingTest extends AuditHouse {

    @Test
    void seals_more_than_one_step_at_a_time() {
        write(1_203);
        seal();
        assertThat(report().sealed()).isEqualTo(1_203);
        assertThat(report().intact()).isTrue();
    }

    @Test
    void entries_that_appear_late_are_sealed_too() throws InterruptedException {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        Room slow = node(keys);
        var late = CompletableFuture.runAsync(() -> slow.transactions().run(() -> {
            slow.get(AuditTrail.class).record(AuditEntry.of("a.b", "thing", "late"));
            written.countDown();
            quietly(commit::await);
        }));
        written.await();
        clock.move(Duration.ofSeconds(2));
        write(3);
        seal();
        clock.move(Duration.ofSeconds(10));
        commit.countDown();
        late.join();
        assertThat(report().unsealed()).isEqualTo(1);
        seal();
        assertThat(report().unsealed()).isZero();
        assertThat(report().intact()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {15, 5 * 60, 20 * 60 * 60})
    void entries_that_appear_very_late_are_sealed_in_time(long seconds) {
        write(1);
        seal();
        tamper("CREATE TABLE held_back AS SELECT * FROM platform_audit_entry WHERE 1 = 0");
        write(1);
        tamper("INSERT INTO held_back SELECT e.* FROM platform_audit_entry e"
                + " LEFT JOIN platform_audit_seal s ON s.entry_id = e.id WHERE s.entry_id IS NULL");
        tamper("DELETE FROM platform_audit_entry WHERE id IN (SELECT id FROM held_back)");
        clock.move(Duration.ofSeconds(seconds));
        write(1);
        seal();
        tamper("INSERT INTO platform_audit_entry SELECT * FROM held_back");
        tamper("DROP TABLE held_back");
        for (int look = 0; look < 62 && report().unsealed() > 0; look++) {
            clock.move(Duration.ofMinutes(1));
            seal();
        }
        assertThat(report().unsealed()).isZero();
        assertThat(report().intact()).isTrue();
    }

    /** An older head with the rows of its time is genuine: what was noted elsewhere gives it away. */
    @Test
    void the_last_seal_is_in_the_log_every_hour_as_the_check_tells_it() {
        List<String> noted = new ArrayList<>();
        Logger log = Logger.getLogger(AuditSealing.class.getName());
        Handler notebook = new Notebook(noted);
        log.addHandler(notebook);
        try {
            for (int minute = 0; minute <= 60; minute++) {
                write(1);
                seal();
                clock.move(Duration.ofMinutes(1));
            }
        } finally {
            log.removeHandler(notebook);
        }
        assertThat(noted).hasSize(2);
        assertThat(noted.get(0)).startsWith("last seal of the audit trail: 1 ");
        assertThat(noted.get(1)).endsWith(": 61 " + report().head());

        tamper("DELETE FROM platform_audit_seal WHERE number = 61");
        assertThat(report().intact()).isFalse();
    }

    @Test
    void a_crash_while_sealing_leaves_the_chain_as_it_was() {
        write(3);
        seal();
        write(3);
        node.transactions().beforeCommit(() -> {
            throw new IllegalStateException("kill -9");
        });
        assertThatThrownBy(this::seal).isInstanceOf(RuntimeException.class);
        node.transactions().beforeCommit(() -> {});
        assertThat(report().intact()).isTrue();
        assertThat(report().sealed()).isEqualTo(3);
        Room successor = node(keys);
        successor.get(AuditSealing.class).sealAll();
        assertThat(report().sealed()).isEqualTo(6);
        assertThat(report().intact()).isTrue();
    }

    @Test
    void two_nodes_seal_one_chain() {
        List<Room> nodes = List.of(node, node(keys));
        for (int round = 0; round < 15; round++) {
            write(20);
            nodes.stream()
                    .map(each -> CompletableFuture.runAsync(() -> patiently(each)))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        seal();
        assertThat(report().sealed()).isEqualTo(300);
        assertThat(report().unsealed()).isZero();
        assertThat(report().intact()).isTrue();
    }

    @Test
    void a_check_during_sealing_finds_nothing_wrong() {
        write(10);
        seal();
        var sealing = CompletableFuture.runAsync(() -> {
            Room other = node(keys);
            for (int i = 0; i < 40; i++) {
                other.get(AuditTrail.class).record(AuditEntry.of("a.b", "other", UUID.randomUUID()));
                patiently(other);
            }
        });
        while (!sealing.isDone()) {
            assertThat(report().findings()).isEmpty();
        }
        sealing.join();
    }

    /** The very first head may be made by both nodes at once: one of them fails and comes again. */
    private static void patiently(Room at) {
        try {
            at.get(AuditSealing.class).sealAll();
        } catch (DuplicateKey | Busy again) {
            at.get(AuditSealing.class).sealAll();
        }
    }

    private static void quietly(Waiting waiting) {
        try {
            waiting.now();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static final class Notebook extends Handler {
        private final List<String> lines;

        Notebook(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().formatMessage(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private interface Waiting {
        void now() throws InterruptedException;
    }
}
