package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.platform.testing.MovableClock;
import kr.ansim.platform.testing.Room;
import kr.ansim.platform.testing.TestDatabase;
import kr.ansim.platform.testing.TestKeys;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyRotationTest {

    private static TestDatabase database;

    private final MovableClock clock = new MovableClock();
    private final Path file = TestKeys.file();

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
    }

    @BeforeEach
    void empty() {
        database.clear();
    }

    @Test
    void rows_of_every_older_key_are_wrapped_anew_and_the_old_keys_may_go() throws IOException {
        List<UUID> tokens = new ArrayList<>(keep(node(), 700));
        addKey("k2", (byte) 2);
        tokens.addAll(keep(node(), 3));
        addKey("k3", (byte) 3);
        Room newest = node();
        tokens.addAll(keep(newest, 2));
        UUID erased = tokens.remove(0);
        newest.get(PersonalDataVault.class).erase(erased);

        RotationReport report = newest.get(KeyRotation.class).rewrap();
        assertThat(report).isEqualTo(new RotationReport("k3", 702, true));
        assertThat(newest.get(KeyRotation.class).rewrap().rewrapped()).isZero();

        drop("k1");
        drop("k2");
        PersonalDataVault vault = node().get(PersonalDataVault.class);
        assertThat(vault.masked(tokens))
                .hasSize(704)
                .allSatisfy((token, fields) -> assertThat(fields).isEqualTo(Map.of("name", "홍*동")));
        assertThat(vault.find("recipient", "0102")).hasSize(2);
        assertThat(vault.masked(erased)).isEmpty();
    }

    @Test
    void files_are_read_by_the_newest_key_alone() throws IOException {
        FileHouse house = new FileHouse(database);
        FileVault before = house.node(MasterKeys.read(file), house.store).get(FileVault.class);
        List<KeptFile> kept = new ArrayList<>();
        for (int i = 0; i < 510; i++) {
            kept.add(FileHouse.keep(before, FileVaultTest.content(i)));
        }
        UUID token = keep(node(), 1).get(0);
        addKey("k2", (byte) 2);
        Room newest = house.node(MasterKeys.read(file), house.store);
        kept.add(FileHouse.keep(newest.get(FileVault.class), FileVaultTest.content(510)));

        assertThat(newest.get(KeyRotation.class).rewrap()).isEqualTo(new RotationReport("k2", 511, true));
        drop("k1");
        FileVault after = house.node(MasterKeys.read(file), house.store).get(FileVault.class);
        for (int i = 0; i < 511; i++) {
            assertThat(FileHouse.read(after, kept.get(i).id())).isEqualTo(FileVaultTest.content(i));
        }
        assertThat(node().get(PersonalDataVault.class).masked(token)).isEqualTo(Map.of("name", "홍*동"));
    }

    @Test
    void a_rotation_that_was_cut_short_is_taken_up_again() throws IOException {
        List<UUID> tokens = keep(node(), 1_100);
        addKey("k2", (byte) 2);
        Room dying = node();
        int[] commits = {0};
        dying.transactions().beforeCommit(() -> {
            if (++commits[0] == 2) {
                throw new IllegalStateException("kill -9");
            }
        });
        assertThatThrownBy(() -> dying.get(KeyRotation.class).rewrap()).isInstanceOf(RuntimeException.class);

        Room next = node();
        assertThat(next.get(PersonalDataVault.class).masked(tokens)).hasSize(1_100);
        assertThat(next.get(KeyRotation.class).rewrap().rewrapped()).isEqualTo(600);
        assertThat(next.get(PersonalDataVault.class).masked(tokens)).hasSize(1_100);
    }

    @Test
    void another_node_that_rotates_is_left_to_it() throws IOException {
        keep(node(), 3);
        addKey("k2", (byte) 2);
        Room node = node();
        RotationReport[] report = new RotationReport[1];
        node.get(Leases.class)
                .runIfMine(
                        "key-rotation",
                        java.time.Duration.ofMinutes(1),
                        () -> report[0] = node().get(KeyRotation.class).rewrap());
        assertThat(report[0]).isEqualTo(new RotationReport("k2", 0, false));
    }

    @Test
    void data_under_a_key_that_the_file_has_lost_is_not_opened() throws IOException {
        UUID token = keep(node(), 1).get(0);
        addKey("k2", (byte) 2);
        drop("k1");
        PersonalDataVault vault = node().get(PersonalDataVault.class);
        assertThatThrownBy(() -> vault.masked(token)).hasStackTraceContaining("has no key k1");
    }

    private Room node() {
        return new Room(database).with(Clock.class, clock).with(MasterKeys.class, MasterKeys.read(file));
    }

    private static List<UUID> keep(Room node, int people) {
        PersonalDataVault vault = node.get(PersonalDataVault.class);
        List<UUID> tokens = new ArrayList<>();
        node.transactions().run(() -> {
            for (int i = 0; i < people; i++) {
                tokens.add(vault.keep("recipient", Map.of("name", "홍길동"), i == 2 ? "0102" : null));
            }
        });
        return tokens;
    }

    private void addKey(String name, byte fill) throws IOException {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, fill);
        Files.writeString(file, name + ' ' + Base64.getEncoder().encodeToString(key) + '\n', StandardOpenOption.APPEND);
    }

    private void drop(String name) throws IOException {
        Files.write(
                file,
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith(name + ' '))
                        .toList());
    }
}
