package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kr.ansim.kernel.Digests;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.testing.MemoryStore;
import kr.ansim.platform.testing.TestDatabase;
import kr.ansim.platform.testing.TestKeys;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileVaultTest {

    private static final byte[] PAPER = "사업자등록증 123-45-67891".getBytes(StandardCharsets.UTF_8);

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
    @ValueSource(ints = {0, 1, 65_467, 65_468, 65_536, 1_000_003})
    void gives_back_what_was_kept(int size) throws IOException {
        byte[] content = content(size);
        KeptFile kept = house.keep(content);
        assertThat(kept.size()).isEqualTo(size);
        assertThat(kept.sha256()).isEqualTo(HexFormat.of().formatHex(Digests.hash(content)));
        assertThat(house.vault.find(kept.id())).contains(kept);
        assertThat(house.read(kept.id())).isEqualTo(content);
    }

    @Test
    void keeps_the_same_content_once() throws IOException {
        KeptFile first = house.keep(PAPER);
        assertThat(house.keep(PAPER)).isEqualTo(first);
        KeptFile other = house.keep(content(5));
        assertThat(other.id()).isNotEqualTo(first.id());
        assertThat(house.store.names()).hasSize(2);
        assertThat(house.read(first.id())).isEqualTo(PAPER);
    }

    @Test
    void keeps_one_of_many_that_come_at_once() throws IOException {
        List<CompletableFuture<KeptFile>> sent = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> house.keep(PAPER)))
                .limit(16)
                .toList();
        List<KeptFile> kept =
                sent.stream().map(CompletableFuture::join).distinct().toList();
        assertThat(kept).hasSize(1);
        assertThat(house.store.names()).hasSize(1);
        assertThat(house.read(kept.get(0).id())).isEqualTo(PAPER);
    }

    @Test
    void what_lies_outside_tells_nothing() {
        KeptFile kept = house.keep(PAPER);
        String name = house.store.names().get(0);
        assertThat(name).matches("[0-9a-f]{48}");
        assertThat(name).doesNotContain(kept.sha256().substring(0, 16));
        assertThat(name).doesNotContain(kept.id().toString().substring(0, 8));
        assertThat(new String(house.store.bytes(name), StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(PAPER, StandardCharsets.ISO_8859_1).substring(0, 8));

        FileHouse elsewhere = new FileHouse(TestDatabase.fresh());
        elsewhere.keep(PAPER);
        String there = elsewhere.store.names().get(0);
        assertThat(there).isNotEqualTo(name);
        assertThat(elsewhere.store.bytes(there)).isNotEqualTo(house.store.bytes(name));
    }

    @Test
    void what_is_too_large_leaves_nothing_behind() throws IOException {
        assertThat(house.vault
                        .keep(new ByteArrayInputStream(content(200_000)), 200_000)
                        .size())
                .isEqualTo(200_000);
        RuleBroken broken = assertBroken(
                PlatformRule.FILE_TOO_LARGE,
                () -> house.vault.keep(new ByteArrayInputStream(content(200_001)), 200_000));
        assertThat(broken.arguments()).containsExactly(200_000L);
        assertThat(house.store.names()).hasSize(1);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void what_is_too_large_is_not_read_to_its_end() {
        Endless endless = new Endless();
        assertBroken(PlatformRule.FILE_TOO_LARGE, () -> house.vault.keep(endless, 100_000));
        assertThat(endless.given).isLessThan(300_000);
    }

    @Test
    void what_breaks_off_leaves_nothing_behind_and_is_said_as_it_was() {
        InputStream broken = new Endless() {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (given > 150_000) {
                    throw new IOException("the line is dead");
                }
                return super.read(buffer, offset, length);
            }
        };
        assertThatThrownBy(() -> house.vault.keep(broken, FileHouse.MOST)).hasRootCauseMessage("the line is dead");
        assertThat(house.store.names()).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void a_file_is_stored_while_it_is_still_being_read() throws IOException {
        InputStream watching = new Endless() {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                assertThat(given - house.store.received()).isLessThan(200_000);
                return given > 5_000_000 ? -1 : super.read(buffer, offset, length);
            }
        };
        assertThat(house.vault.keep(watching, FileHouse.MOST).size()).isGreaterThan(5_000_000);
    }

    @Test
    void a_store_that_is_away_is_said_so() {
        KeptFile kept = house.keep(PAPER);
        house.store.beAway(true);
        assertBroken(PlatformRule.FILE_STORE_UNAVAILABLE, () -> house.keep(content(7)));
        assertBroken(PlatformRule.FILE_STORE_UNAVAILABLE, () -> house.vault.open(kept.id()));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void without_a_store_nothing_is_kept() {
        FileVault nowhere = house.node(TestKeys.fresh()).get(FileVault.class);
        assertBroken(PlatformRule.FILE_STORE_UNAVAILABLE, () -> FileHouse.keep(nowhere, PAPER));
    }

    @Test
    void an_unknown_file_is_not_found() {
        UUID nobody = UUID.randomUUID();
        assertThat(house.vault.find(nobody)).isEmpty();
        assertBroken(PlatformRule.FILE_UNKNOWN, () -> house.vault.open(nobody));
    }

    @Test
    void a_file_that_was_lost_is_not_opened_and_comes_back_with_its_content() throws IOException {
        KeptFile kept = house.keep(PAPER);
        house.store.lose(house.store.names().get(0));
        assertBroken(PlatformRule.FILE_STORE_UNAVAILABLE, () -> house.vault.open(kept.id()));

        assertThat(house.keep(PAPER)).isEqualTo(kept);
        assertThat(house.read(kept.id())).isEqualTo(PAPER);
        assertThat(house.store.names()).hasSize(1);
    }

    @Test
    void files_of_an_older_store_are_read_where_they_lie() throws IOException {
        MasterKeys keys = TestKeys.fresh();
        MemoryStore fresh = new MemoryStore("newer", 1, house.clock);
        KeptFile older = FileHouse.keep(house.node(keys, house.store).get(FileVault.class), PAPER);
        FileVault both = house.node(keys, house.store, fresh).get(FileVault.class);
        KeptFile newer = FileHouse.keep(both, content(9));

        assertThat(house.store.names()).hasSize(1);
        assertThat(fresh.names()).hasSize(1);
        assertThat(FileHouse.read(both, older.id())).isEqualTo(PAPER);
        assertThat(FileHouse.read(both, newer.id())).isEqualTo(content(9));
        FileVault one = house.node(keys, house.store).get(FileVault.class);
        assertBroken(PlatformRule.FILE_STORE_UNAVAILABLE, () -> one.open(newer.id()));
    }

    static byte[] content(int size) {
        byte[] content = new byte[size];
        new java.util.Random(size).nextBytes(content);
        return content;
    }

    private static int rows() {
        return database.tamper("UPDATE platform_file SET size = size");
    }

    private static RuleBroken assertBroken(PlatformRule rule, ThrowingCallable call) {
        RuleBroken[] broken = new RuleBroken[1];
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(RuleBroken.class, refused -> broken[0] = refused)
                .satisfies(refused -> assertThat(broken[0].code()).isEqualTo(rule));
        return broken[0];
    }

    private static class Endless extends InputStream {

        long given;

        @Override
        public int read() {
            throw new UnsupportedOperationException("a byte at a time");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            given += length;
            return length;
        }
    }
}
