package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import kr.ansim.platform.model.EnvelopeBroken;
import kr.ansim.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever holds the store, or the tables, can destroy a file but not change it. */
class FileTamperingTest {

    /** As it lies: the first piece after its header of 40 bytes, then whole ones. */
    private static final int PIECE = 1 << 16;

    private static TestDatabase database;

    private final byte[] content = FileVaultTest.content(4 * PIECE + 777);
    private FileHouse house;
    private KeptFile kept;
    private String name;
    private byte[] stored;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
    }

    @BeforeEach
    void a_file_of_five_pieces() {
        database.clear();
        house = new FileHouse(database);
        kept = house.keep(content);
        name = house.store.names().get(0);
        stored = house.store.bytes(name);
    }

    @Test
    void an_altered_byte_anywhere_is_found() throws IOException {
        for (int at = 0; at < stored.length; at += at < 64 ? 1 : 4_093) {
            assertFound(altered(at));
        }
        assertFound(altered(stored.length - 1));
        house.store.put(name, stored);
        assertThat(house.read(kept.id())).isEqualTo(content);
    }

    @Test
    void a_missing_end_is_found_wherever_it_is_cut() {
        for (int length = 0; length < stored.length; length += length < 64 ? 1 : 4_093) {
            assertFound(Arrays.copyOf(stored, length));
        }
        for (int pieces = 1; pieces <= 4; pieces++) {
            assertFound(Arrays.copyOf(stored, pieces * PIECE));
        }
        assertFound(Arrays.copyOf(stored, stored.length - 1));
    }

    @Test
    void an_added_end_is_found() {
        assertFound(joined(stored, new byte[] {0}));
        assertFound(joined(stored, new byte[PIECE]));
        assertFound(joined(stored, Arrays.copyOfRange(stored, 4 * PIECE, stored.length)));
        assertFound(joined(stored, Arrays.copyOfRange(stored, PIECE, 2 * PIECE)));
        assertFound(joined(stored, stored));
    }

    @Test
    void exchanged_repeated_and_missing_pieces_are_found() {
        byte[] exchanged = stored.clone();
        System.arraycopy(stored, PIECE, exchanged, 2 * PIECE, PIECE);
        assertFound(exchanged);
        System.arraycopy(stored, 2 * PIECE, exchanged, PIECE, PIECE);
        assertFound(exchanged);
        assertFound(joined(Arrays.copyOf(stored, PIECE), Arrays.copyOfRange(stored, 2 * PIECE, stored.length)));
    }

    @Test
    void another_file_in_its_place_is_found() {
        house.keep(FileVaultTest.content(4 * PIECE + 778));
        String other = house.store.names().stream()
                .filter(one -> !one.equals(name))
                .findFirst()
                .orElseThrow();
        assertFound(house.store.bytes(other));
        house.store.put(name, stored);
        database.tamper("UPDATE platform_file SET name = 'x' WHERE name = '" + other + "'");
        database.tamper("UPDATE platform_file SET name = '" + other + "' WHERE name = '" + name + "'");
        assertThatThrownBy(() -> house.read(kept.id()))
                .hasRootCauseInstanceOf(java.security.GeneralSecurityException.class);
    }

    @Test
    void an_altered_key_is_found() {
        database.tamper("UPDATE platform_file SET wrapped_key = X'01" + "00".repeat(60) + "'");
        assertThatThrownBy(() -> house.vault.open(kept.id())).hasCauseInstanceOf(EnvelopeBroken.class);
    }

    @Test
    void nothing_is_handed_out_from_the_altered_piece_on() throws IOException {
        house.store.put(name, altered(3 * PIECE + 5));
        int read = 0;
        try (InputStream in = house.vault.open(kept.id())) {
            assertThatThrownBy(() -> in.readNBytes(4 * PIECE)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> in.read()).isInstanceOf(IOException.class);
        }
        try (InputStream in = house.vault.open(kept.id())) {
            byte[] some = new byte[1_000];
            int got = in.read(some);
            while (got >= 0) {
                assertThat(Arrays.copyOf(some, got)).isEqualTo(Arrays.copyOfRange(content, read, read + got));
                read += got;
                got = in.read(some);
            }
        } catch (IOException found) {
            assertThat(read).isLessThan(3 * PIECE);
        }
        assertThat(read).isGreaterThan(2 * PIECE).isLessThan(3 * PIECE);
    }

    private byte[] altered(int at) {
        byte[] altered = stored.clone();
        altered[at] ^= 1;
        return altered;
    }

    private void assertFound(byte[] bytes) {
        house.store.put(name, bytes);
        assertThatThrownBy(() -> house.read(kept.id())).isInstanceOf(IOException.class);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }
}
