package kr.ansim.integration.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kr.ansim.platform.port.StoredFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryStoreTest {

    private static final String NAME = "0123456789abcdef".repeat(3);
    private static final byte[] CONTENT = "sealed".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path home;

    private Path files;
    private DirectoryStore store;

    @BeforeEach
    void a_directory_that_is_not_there_yet() {
        files = home.resolve("data/files");
        store = in(files);
    }

    @Test
    void gives_back_what_was_written_until_it_is_deleted() throws IOException {
        store.write(NAME, out -> out.write(CONTENT));
        assertThat(store.exists(NAME)).isTrue();
        assertThat(read(store, NAME)).contains(CONTENT);
        assertThat(read(in(files), NAME)).contains(CONTENT);
        store.delete(NAME);
        store.delete(NAME);
        assertThat(store.exists(NAME)).isFalse();
        assertThat(store.open(NAME)).isEmpty();
    }

    @Test
    void only_the_owner_can_read_anything() throws IOException {
        store.write(NAME, out -> out.write(CONTENT));
        try (Stream<Path> all = Files.walk(files)) {
            assertThat(all)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
        assertThat(files.resolve("01/23").resolve(NAME)).isRegularFile();
    }

    @Test
    void nothing_is_visible_before_it_is_whole() throws IOException {
        store.write(NAME, out -> {
            out.write(CONTENT);
            out.flush();
            assertThat(store.exists(NAME)).isFalse();
            assertThat(store.open(NAME)).isEmpty();
            assertThat(store.list(null, 10)).isEmpty();
        });
        assertThat(store.list(null, 10)).extracting(StoredFile::name).containsExactly(NAME);
    }

    @Test
    void what_breaks_off_leaves_no_trace() throws IOException {
        assertThatThrownBy(() -> store.write(NAME, out -> {
                    out.write(new byte[1_000_000]);
                    throw new IOException("the line is dead");
                }))
                .hasMessage("the line is dead");
        assertThatThrownBy(() -> store.write(NAME, out -> {
                    throw new IllegalStateException("too large");
                }))
                .hasMessage("too large");
        assertThat(everything()).isEmpty();
        store.write(NAME, out -> out.write(CONTENT));
        assertThat(read(store, NAME)).contains(CONTENT);
    }

    @Test
    void a_writer_that_is_killed_leaves_no_visible_file_and_is_tidied_up_later() throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWriter.class.getName(),
                        files.toString(),
                        NAME)
                .redirectErrorStream(true)
                .start();
        try (InputStream said = writer.getInputStream()) {
            assertThat(said.read()).as("the writer is in the middle").isEqualTo('.');
        }
        writer.destroyForcibly();
        assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();

        assertThat(store.exists(NAME)).isFalse();
        assertThat(store.list(null, 10)).isEmpty();
        Path left = files.resolve("unfinished").resolve(NAME);
        assertThat(everything()).containsExactly(left);
        Instant written = Files.getLastModifiedTime(left).toInstant();
        store.tidy(written.minusSeconds(1));
        assertThat(left).exists();
        store.tidy(written.plusSeconds(1));
        assertThat(everything()).isEmpty();
    }

    @Test
    void lists_in_order_a_page_at_a_time() throws IOException {
        List<String> names = new ArrayList<>();
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            String name = "%02x%02x".formatted(random.nextInt(5), random.nextInt(3))
                    + "%044x".formatted(random.nextLong(1_000));
            store.write(name, out -> out.write(CONTENT));
            names.add(name);
        }
        Files.writeString(files.resolve("readme.txt"), "not ours");
        Files.writeString(files.resolve("00/readme.txt"), "not ours");
        Files.createDirectories(files.resolve("zz/00"));
        List<String> distinct = names.stream().distinct().sorted().toList();
        for (int most : new int[] {1, 7, 100, 1_000}) {
            assertThat(listed(most)).isEqualTo(distinct);
        }
        assertThat(store.list(Collections.max(names), 10)).isEmpty();
    }

    @Test
    void tells_when_each_was_written() throws IOException {
        store.write(NAME, out -> out.write(CONTENT));
        FileTime then = FileTime.from(Instant.parse("2026-11-01T00:00:00Z"));
        Files.setLastModifiedTime(files.resolve("01/23").resolve(NAME), then);
        assertThat(store.list(null, 1)).containsExactly(new StoredFile(NAME, then.toInstant()));
    }

    @Test
    void an_empty_directory_has_no_files_and_nothing_to_tidy() throws IOException {
        assertThat(store.list(null, 10)).isEmpty();
        store.tidy(Instant.parse("2026-11-01T00:00:00Z"));
        assertThat(store.open(NAME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "..", "../../../../etc/passwd", "a", "0123456789abcdef0123456789abcdef0123456789abcde/"})
    void a_name_that_the_vault_has_not_made_never_becomes_a_path(String name) {
        assertThatThrownBy(() -> store.write(name, out -> {})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.open(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.exists(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.delete(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_directory_that_cannot_be_made_is_a_failure() throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve("data"), "a file in the way");
        assertThatThrownBy(() -> store.write(NAME, out -> out.write(CONTENT))).isInstanceOf(IOException.class);
    }

    @Test
    void lies_below_the_data_directory_unless_told_otherwise() {
        DirectorySettings settings = new DirectorySettings();
        settings.data = "/var/lib/ansim";
        assertThat(settings.directory()).isEqualTo(Path.of("/var/lib/ansim/files"));
        settings.directory = Optional.of("/mnt/files");
        assertThat(settings.directory()).isEqualTo(Path.of("/mnt/files"));
    }

    private List<String> listed(int most) throws IOException {
        List<String> names = new ArrayList<>();
        @Nullable String after = null;
        List<StoredFile> page;
        do {
            page = store.list(after, most);
            page.forEach(file -> names.add(file.name()));
            after = names.get(names.size() - 1);
        } while (page.size() == most);
        return names;
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> all = Files.walk(files)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static Optional<byte[]> read(DirectoryStore store, String name) throws IOException {
        Optional<InputStream> found = store.open(name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = found.get()) {
            return Optional.of(in.readAllBytes());
        }
    }

    static DirectoryStore in(Path directory) {
        DirectorySettings settings = new DirectorySettings();
        settings.directory = Optional.of(directory.toString());
        return new DirectoryStore(settings);
    }
}
