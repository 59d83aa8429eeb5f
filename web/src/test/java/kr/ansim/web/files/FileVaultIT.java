package kr.ansim.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import kr.ansim.kernel.Digests;
import kr.ansim.web.support.MySql;
import kr.ansim.web.support.Payara;
import kr.ansim.web.support.TestSettings;
import kr.ansim.web.support.Workplace;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped portal with a directory and a MySQL of its own, for it is killed. */
class FileVaultIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int LARGE = 5_000_000;

    private static Path files;
    private static MySql mysql;
    private static Payara portal;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        Path work = Workplace.directory();
        Path home = Files.createTempDirectory(work, "files-");
        files = home.resolve("files");
        mysql = MySql.startIn(work);
        Path settings = TestSettings.in(home)
                .onMySql(mysql.url())
                .with("ansim.demo", "false")
                .with("ansim.files.directory", files.toString())
                .with("ansim.files.sweep", "PT1S")
                .write();
        portal = Payara.start(warWithProbe(home), settings, home.resolve("payara.log"));
    }

    @AfterAll
    static void close() throws InterruptedException {
        try {
            if (portal != null) {
                portal.close();
            }
        } finally {
            mysql.close();
        }
    }

    @Test
    void keeps_a_file_once_for_two_owners_and_until_the_last_has_forgotten_it() throws Exception {
        byte[] content = content(LARGE);
        String[] kept = keep(content).split(" ", -1);
        assertThat(kept[1]).isEqualTo(HexFormat.of().formatHex(Digests.hash(content)));
        assertThat(kept[2]).isEqualTo(String.valueOf(LARGE));
        String file = "file=" + kept[0];
        int before = stored().size();
        assertThat(keep(content)).isEqualTo(String.join(" ", kept));
        assertThat(stored())
                .hasSize(before)
                .allSatisfy(path -> assertThat(path.getFileName().toString()).matches("[0-9a-f]{48}"));

        List<String> owners =
                List.of(UUID.randomUUID().toString(), UUID.randomUUID().toString());
        for (String owner : owners) {
            send("POST", file + "&owner=" + owner);
        }
        letPromisesEnd();
        send("DELETE", file + "&owner=" + owners.get(0));
        assertThat(HTTP.send(request("GET", file), BodyHandlers.ofByteArray()).body())
                .isEqualTo(content);

        send("DELETE", file + "&owner=" + owners.get(1));
        await(() -> send("GET", file).body().equals("FILE_UNKNOWN"));
        await(() -> stored().size() == before - 1);
    }

    @Test
    void refuses_what_is_too_large_and_leaves_nothing_behind() throws Exception {
        int before = stored().size();
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(uri("most=1000"))
                        .PUT(BodyPublishers.ofByteArray(new byte[1_001]))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.body()).isEqualTo("FILE_TOO_LARGE");
        assertThat(stored()).hasSize(before);
    }

    @Test
    void a_kill_in_an_upload_leaves_neither_row_nor_file() throws Exception {
        UUID owner = UUID.randomUUID();
        byte[] earlier = content(70_000);
        String file = "file=" + keep(earlier).split(" ", -1)[0];
        send("POST", file + "&owner=" + owner);
        int before = stored().size();
        long rows = count("SELECT COUNT(*) FROM platform_file");
        byte[] content = content(LARGE + 1);

        HttpURLConnection upload =
                (HttpURLConnection) uri("most=" + 2 * LARGE).toURL().openConnection();
        upload.setRequestMethod("PUT");
        upload.setDoOutput(true);
        upload.setFixedLengthStreamingMode(content.length);
        try (OutputStream half = upload.getOutputStream()) {
            half.write(content, 0, LARGE / 2);
            half.flush();
            await(() -> unfinished() == 1);
            portal.kill();
        } catch (IOException unfinished) {
            assertThat(unfinished).hasMessageContaining("insufficient data written");
        }
        assertThat(stored()).hasSize(before);
        assertThat(count("SELECT COUNT(*) FROM platform_file")).isEqualTo(rows);

        portal.start();
        assertThat(HTTP.send(request("GET", file), BodyHandlers.ofByteArray()).body())
                .isEqualTo(earlier);
        String again = "file=" + keep(content).split(" ", -1)[0];
        assertThat(HTTP.send(request("GET", again), BodyHandlers.ofByteArray()).body())
                .isEqualTo(content);
    }

    private static String keep(byte[] content) throws IOException, InterruptedException {
        return HTTP.send(
                        HttpRequest.newBuilder(uri("most=" + 2 * LARGE))
                                .PUT(BodyPublishers.ofByteArray(content))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static HttpResponse<String> send(String method, String query) {
        try {
            return HTTP.send(request(method, query), BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static HttpRequest request(String method, String query) {
        return HttpRequest.newBuilder(uri(query))
                .method(method, BodyPublishers.noBody())
                .build();
    }

    private static URI uri(String query) {
        return portal.uri().resolve("/map/vault?" + query);
    }

    private static List<Path> stored() {
        return below(files)
                .filter(path -> !path.startsWith(files.resolve("unfinished")))
                .toList();
    }

    private static long unfinished() {
        return below(files.resolve("unfinished")).count();
    }

    private static Stream<Path> below(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException notYet) {
            return Stream.empty();
        }
    }

    private static void letPromisesEnd() throws SQLException {
        try (Connection database = mysql.connect();
                Statement statement = database.createStatement()) {
            statement.executeUpdate("UPDATE platform_file SET promised_until = '2026-01-01' WHERE reference_count > 0");
        }
    }

    private static long count(String query) throws SQLException {
        try (Connection database = mysql.connect();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("comes in time").isBefore(end);
            Thread.sleep(100);
        }
    }

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    private static Path warWithProbe(Path home) {
        File war = home.resolve("ansim.war").toFile();
        ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("ansim.war")))
                .addClass(VaultProbe.class)
                .as(ZipExporter.class)
                .exportTo(war, true);
        return war.toPath();
    }
}
