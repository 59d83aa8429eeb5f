package kr.ansim.integration.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import kr.ansim.integration.s3.SmallS3.Fault;
import kr.ansim.kernel.Digests;
import kr.ansim.platform.port.StoredFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class S3StoreTest {

    private static final String NAME = "0123456789abcdef".repeat(3);
    private static final byte[] CONTENT = content(300_000);

    @TempDir
    Path home;

    private SmallS3 server;
    private S3Settings settings;
    private S3Connection connection;
    private S3Store store;

    @BeforeEach
    void open() throws IOException {
        server = new SmallS3();
        settings = new S3Settings();
        settings.url = Optional.of(server.uri().toString());
        settings.bucket = SmallS3.BUCKET;
        settings.region = "kr-standard";
        settings.accessKey = Optional.of("ANSIM");
        settings.secretKeyFile = Optional.of(
                Files.writeString(home.resolve("secret"), "s3cr3t\n").toString());
        settings.pathStyle = true;
        settings.connectTimeout = Duration.ofSeconds(2);
        settings.readTimeout = Duration.ofMillis(500);
        connection = new S3Connection(settings);
        store = new S3Store(connection);
    }

    @AfterEach
    void close() {
        connection.close();
        server.close();
    }

    @Test
    void gives_back_what_was_written_until_it_is_deleted() throws IOException {
        store.write(NAME, out -> out.write(CONTENT));
        assertThat(store.exists(NAME)).isTrue();
        assertThat(read()).isEqualTo(CONTENT);
        store.delete(NAME);
        store.delete(NAME);
        assertThat(store.exists(NAME)).isFalse();
        assertThat(store.open(NAME)).isEmpty();
    }

    @Test
    void signs_every_request_and_with_it_the_content() throws IOException {
        store.write(NAME, out -> out.write(CONTENT));
        store.exists(NAME);
        store.open(NAME).orElseThrow().close();
        store.list(null, 10);
        store.delete(NAME);
        assertThat(server.asked)
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(call -> assertThat(call.headers().get("authorization"))
                        .startsWith("AWS4-HMAC-SHA256 Credential=ANSIM/")
                        .contains("/kr-standard/s3/aws4_request", "x-amz-content-sha256"));
        SmallS3.Asked put = server.asked.get(0);
        assertThat(put.method()).isEqualTo("PUT");
        assertThat(put.path()).isEqualTo("/papers/" + NAME);
        assertThat(put.headers())
                .containsEntry("x-amz-content-sha256", HexFormat.of().formatHex(Digests.hash(CONTENT)))
                .containsEntry("content-length", String.valueOf(CONTENT.length))
                .doesNotContainKeys("content-encoding", "x-amz-trailer");
    }

    @Test
    void a_changed_secret_needs_no_restart() throws IOException {
        store.exists(NAME);
        Path secret = Path.of(settings.secretKeyFile.orElseThrow());
        Files.delete(secret);
        assertThatThrownBy(() -> store.exists(NAME))
                .isInstanceOf(IOException.class)
                .hasStackTraceContaining("secret key of S3 cannot be read");
        Files.writeString(secret, "another");
        assertThat(store.exists(NAME)).isFalse();
    }

    @Test
    void what_breaks_off_is_never_sent_and_leaves_no_file() throws IOException {
        long before = spooled();
        assertThatThrownBy(() -> store.write(NAME, out -> {
                    out.write(new byte[1_000_000]);
                    throw new IOException("the line is dead");
                }))
                .hasMessage("the line is dead");
        assertThat(server.asked).isEmpty();
        assertThat(spooled()).isEqualTo(before);
    }

    @Test
    void lists_in_order_a_page_at_a_time() throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            names.add(0, "%048x".formatted(i * 7));
            server.objects.put(names.get(0), CONTENT);
        }
        Collections.sort(names);
        List<String> listed = new ArrayList<>();
        @Nullable String after = null;
        List<StoredFile> page;
        do {
            page = store.list(after, 10);
            page.forEach(file -> listed.add(file.name()));
            after = listed.get(listed.size() - 1);
        } while (page.size() == 10);
        assertThat(listed).isEqualTo(names);
        assertThat(page.get(0).writtenAt()).isEqualTo(Instant.parse("2026-11-27T04:00:00Z"));
    }

    @Test
    void a_short_disturbance_is_bridged() throws IOException {
        server.faults.addAll(List.of(Fault.UNAVAILABLE, Fault.UNAVAILABLE));
        store.write(NAME, out -> out.write(CONTENT));
        server.faults.add(Fault.NEVER_ANSWERS);
        assertThat(read()).isEqualTo(CONTENT);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNAVAILABLE", "NEVER_ANSWERS", "FORBIDDEN"})
    void a_lasting_one_is_a_failure_after_at_most_three_tries(Fault fault) {
        server.objects.put(NAME, CONTENT);
        for (ThrowingCall call : List.<ThrowingCall>of(
                () -> store.write(NAME, out -> out.write(CONTENT)),
                () -> store.open(NAME),
                () -> store.exists(NAME),
                () -> store.delete(NAME),
                () -> store.list(null, 10))) {
            server.faults.clear();
            server.faults.addAll(Collections.nCopies(4, fault));
            server.asked.clear();
            assertThatThrownBy(call::make).isInstanceOf(IOException.class);
            assertThat(server.asked).hasSize(fault == Fault.FORBIDDEN ? 1 : 3);
        }
        assertThat(server.objects).containsEntry(NAME, CONTENT);
    }

    @Test
    void what_the_store_has_kept_by_half_is_not_stored() {
        server.faults.add(Fault.KEEPS_HALF);
        assertThatThrownBy(() -> store.write(NAME, out -> out.write(CONTENT)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not kept");
        assertThat(server.objects).isEmpty();
    }

    @Test
    void an_answer_that_breaks_off_fails_where_it_is_read() throws IOException {
        server.objects.put(NAME, CONTENT);
        server.faults.add(Fault.BREAKS_OFF);
        try (InputStream in = store.open(NAME).orElseThrow()) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_list_that_is_none_is_a_failure_or_empty_but_never_names() throws IOException {
        server.objects.put(NAME, CONTENT);
        server.faults.addAll(Collections.nCopies(3, Fault.NO_XML));
        List<StoredFile> listed;
        try {
            listed = store.list(null, 10);
        } catch (IOException refused) {
            listed = List.of();
        }
        assertThat(listed).isEmpty();
    }

    @Test
    void a_bucket_that_is_not_there_is_a_failure() {
        settings.bucket = "other";
        assertThatThrownBy(() -> store.write(NAME, out -> out.write(CONTENT))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.open(NAME)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.list(null, 10)).isInstanceOf(IOException.class);
    }

    @Test
    void a_server_that_is_not_there_is_a_failure() {
        server.close();
        assertThatThrownBy(() -> store.open(NAME)).isInstanceOf(IOException.class);
    }

    @Test
    void takes_what_is_new_when_it_is_configured() {
        assertThat(store.configured()).isTrue();
        assertThat(store.rank()).isPositive();
        settings.url = Optional.empty();
        assertThat(store.configured()).isFalse();
        settings.url = Optional.of(" ");
        assertThat(store.configured()).isFalse();
    }

    private byte[] read() throws IOException {
        try (InputStream in = store.open(NAME).orElseThrow()) {
            return in.readAllBytes();
        }
    }

    private static long spooled() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("ansim-[0-9a-f-]{36}"))
                    .count();
        }
    }

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    @FunctionalInterface
    private interface ThrowingCall {
        void make() throws IOException;
    }
}
