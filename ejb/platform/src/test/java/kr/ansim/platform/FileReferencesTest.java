package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.testing.MemoryStore;
import kr.ansim.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FileReferencesTest {

    private static final byte[] PAPER = FileVaultTest.content(1_000);
    private static final Duration DAY = Duration.ofDays(1);

    private static TestDatabase database;

    private final FileOwner one = owner();
    private final FileOwner other = owner();
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

    @Test
    void a_file_stays_until_its_last_owner_has_forgotten_it() throws IOException {
        UUID file = house.keep(PAPER).id();
        house.vault.refer(file, one);
        house.vault.refer(file, other);
        house.clock.move(DAY);
        house.vault.forget(file, one);
        house.sweep();
        assertThat(house.read(file)).isEqualTo(PAPER);

        house.vault.forget(file, other);
        assertThat(house.vault.find(file)).isPresent();
        house.sweep();
        assertThat(house.vault.find(file)).isEmpty();
        assertThat(house.store.names()).isEmpty();
        assertThat(house.node.get(AuditTrail.class).latest("file", file.toString(), 10))
                .extracting(AuditRecord::action)
                .containsExactly("file.removed");
    }

    @Test
    void an_owner_counts_once_however_often_it_says_so() {
        UUID file = house.keep(PAPER).id();
        house.vault.refer(file, one);
        house.vault.refer(file, one);
        house.vault.forget(file, other);
        house.vault.forget(UUID.randomUUID(), one);
        house.clock.move(DAY);
        house.sweep();
        assertThat(house.vault.find(file)).isPresent();

        house.vault.forget(file, one);
        house.vault.forget(file, one);
        house.sweep();
        assertThat(house.vault.find(file)).isEmpty();
    }

    @Test
    void a_reference_goes_the_way_of_its_transaction() {
        UUID file = house.keep(PAPER).id();
        house.node.transactions().run(() -> {
            house.vault.refer(file, one);
            house.node.transactions().setRollbackOnly();
        });
        house.clock.move(DAY);
        house.sweep();
        assertThat(house.vault.find(file)).isEmpty();
    }

    @Test
    void what_is_gone_cannot_be_referred_to() {
        UUID file = house.keep(PAPER).id();
        house.clock.move(DAY);
        house.sweep();
        assertThatThrownBy(() -> house.vault.refer(file, one))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(PlatformRule.FILE_UNKNOWN));
    }

    @Test
    void a_file_is_promised_for_a_day_and_again_for_one_when_its_content_comes_again() {
        UUID file = house.keep(PAPER).id();
        house.clock.move(DAY.minusSeconds(1));
        house.sweep();
        assertThat(house.keep(PAPER).id()).isEqualTo(file);
        house.clock.move(DAY.minusSeconds(1));
        house.sweep();
        house.vault.refer(file, one);
        house.clock.move(DAY);
        house.sweep();
        assertThat(house.vault.find(file)).isPresent();
    }

    @Test
    void a_file_whose_content_has_just_come_again_outlives_the_last_owner_it_had() {
        UUID file = house.keep(PAPER).id();
        house.vault.refer(file, one);
        house.clock.move(DAY);
        house.keep(PAPER);
        house.vault.forget(file, one);
        house.sweep();
        house.vault.refer(file, other);
        house.clock.move(DAY);
        house.sweep();
        assertThat(house.vault.find(file)).isPresent();
    }

    @Test
    void many_who_come_and_go_at_once_are_counted_right() {
        UUID file = house.keep(PAPER).id();
        List<FileOwner> owners = IntStream.range(0, 12).mapToObj(i -> owner()).toList();
        owners.stream()
                .map(owner -> CompletableFuture.runAsync(() -> {
                    house.vault.refer(file, owner);
                    if (!owner.equals(owners.get(0))) {
                        house.vault.forget(file, owner);
                    }
                }))
                .toList()
                .forEach(CompletableFuture::join);
        house.clock.move(DAY);
        house.sweep();
        assertThat(house.vault.find(file)).isPresent();
        house.vault.forget(file, owners.get(0));
        house.sweep();
        assertThat(house.vault.find(file)).isEmpty();
    }

    @Test
    void what_a_store_that_was_away_still_holds_goes_a_day_later() {
        UUID file = house.keep(PAPER).id();
        house.clock.move(DAY);
        house.store.beAway(true);
        house.sweep();
        assertThat(house.vault.find(file)).isEmpty();
        assertThat(house.store.names()).hasSize(1);
        house.store.beAway(false);
        house.clock.move(Duration.ofSeconds(1));
        house.sweep();
        assertThat(house.store.names()).isEmpty();
    }

    @Test
    void the_sweep_leaves_young_files_and_those_of_others() throws IOException {
        UUID file = house.keep(PAPER).id();
        house.vault.refer(file, one);
        String ours = house.store.names().get(0);
        String strangers = "0".repeat(48);
        house.store.put(strangers, PAPER);
        house.store.put("readme.txt", PAPER);
        FileHouse neighbour = new FileHouse(TestDatabase.fresh());
        neighbour.keep(PAPER);
        String neighbours = neighbour.store.names().get(0);
        house.store.put(neighbours, PAPER);
        house.clock.move(DAY.plusSeconds(1));
        house.sweep();
        assertThat(house.store.names()).containsExactlyInAnyOrder(ours, strangers, "readme.txt", neighbours);
        assertThat(house.read(file)).isEqualTo(PAPER);
    }

    @Test
    void hundreds_of_files_and_of_orphans_are_swept_at_once() {
        for (int i = 0; i < 450; i++) {
            house.keep(FileVaultTest.content(i));
        }
        house.store.dieAt(MemoryStore.Step.ONCE_IT_IS_THERE);
        for (int i = 1_000; i < 1_450; i++) {
            byte[] content = FileVaultTest.content(i);
            assertThatThrownBy(() -> house.keep(content)).isInstanceOf(Throwable.class);
        }
        assertThat(house.store.names()).hasSize(900);
        house.clock.move(DAY.plusSeconds(1));
        house.sweep();
        assertThat(house.store.names()).isEmpty();
        assertThat(database.tamper("DELETE FROM platform_file")).isZero();
    }

    private static FileOwner owner() {
        return new FileOwner("test-paper", UUID.randomUUID());
    }
}
