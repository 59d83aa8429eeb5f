package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kr.ansim.platform.testing.MemoryStore;
import kr.ansim.platform.testing.MemoryStore.Step;
import kr.ansim.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The power goes at each step: no row ever points to a missing or half file, and what is left over goes. */
class FileCrashTest {

    private static final byte[] PAPER = FileVaultTest.content(300_000);
    private static final FileOwner OWNER = new FileOwner("test-paper", UUID.randomUUID());
    private static final Duration LATER = Duration.ofDays(1).plusSeconds(1);

    private static TestDatabase database;

    private FileHouse house;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
    }

    @BeforeEach
    void empty() {
        database.clear();
        house = new FileHouse(database);
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE_WRITING", "IN_THE_MIDDLE", "BEFORE_IT_IS_THERE", "ONCE_IT_IS_THERE"})
    void while_a_file_is_kept(Step step) throws IOException {
        house.store.dieAt(step);
        assertThat(catchThrowable(() -> house.keep(PAPER))).isNotNull();
        house.store.dieAt(null);
        assertThat(ids()).isEmpty();
        assertThat(house.store.names()).hasSize(step == Step.ONCE_IT_IS_THERE ? 1 : 0);
        assertKeptAnew();
    }

    @Test
    void before_its_row_is_committed() throws IOException {
        house.node.transactions().beforeCommit(() -> {
            throw new MemoryStore.Killed();
        });
        assertThat(catchThrowable(() -> house.keep(PAPER))).isNotNull();
        house.node.transactions().beforeCommit(() -> {});
        assertThat(ids()).isEmpty();
        assertThat(house.store.names()).hasSize(1);
        assertKeptAnew();
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE_DELETING", "ONCE_IT_IS_DELETED"})
    void before_a_second_copy_is_gone(Step step) throws IOException {
        UUID file = house.keep(PAPER).id();
        house.vault.refer(file, OWNER);
        house.store.dieAt(step);
        assertThat(catchThrowable(() -> house.keep(PAPER))).isNotNull();
        house.store.dieAt(null);
        assertThat(house.read(file)).isEqualTo(PAPER);
        assertKeptAnew();
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE_DELETING", "ONCE_IT_IS_DELETED"})
    void while_a_file_is_swept(Step step) throws IOException {
        house.keep(PAPER);
        house.clock.move(LATER);
        house.store.dieAt(step);
        assertThat(catchThrowable(house::sweep)).isNotNull();
        house.store.dieAt(null);
        assertThat(ids()).isEmpty();
        assertKeptAnew();
    }

    /** The uploader tries again, and a day later there is one file and nothing besides. */
    private void assertKeptAnew() throws IOException {
        UUID file = house.keep(PAPER).id();
        house.vault.refer(file, OWNER);
        house.clock.move(LATER);
        house.sweep();
        assertThat(ids()).containsExactly(file);
        assertThat(house.store.names()).hasSize(1);
        assertThat(house.read(file)).isEqualTo(PAPER);
    }

    private static List<UUID> ids() {
        return new Statements(database.source()).list("SELECT id FROM platform_file", row -> row.uuid("id"));
    }
}
