package kr.ansim.simulators.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import kr.ansim.simulators.Options;
import kr.ansim.simulators.RunningSimulators;
import kr.ansim.simulators.certificates.FixedCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    @TempDir
    Path directory;

    @Test
    void is_told_whole_to_an_ansim_that_starts_later_and_is_busy_at_first() throws IOException {
        Path demo = directory.resolve("demo.json");
        try (PretendedAnsim ansim = new PretendedAnsim();
                RunningSimulators shop = new RunningSimulators("--demo", demo.toString())) {
            ansim.busy.set(3);
            assertThat(shop.get("/").statusCode()).isEqualTo(200);
            write(demo, ansim);
            String tomorrow = broadcasts(1);
            await(ansim, tomorrow);
            assertThat(ansim.told.keySet())
                    .containsAll(CatalogueItem.ALL.stream()
                            .map(item -> "/api/v1/products/" + item.code())
                            .toList());
            assertThat(ansim.told("/api/v1/products/DS-1001", "/modelNames/1")).isEqualTo("DR-600W");
            assertThat(ansim.told(tomorrow, "/productCodes/0")).isEqualTo("DS-1004");
        }
    }

    @Test
    void a_list_that_names_a_refused_product_does_not_keep_the_rest_waiting() throws IOException {
        Path demo = directory.resolve("demo.json");
        try (PretendedAnsim ansim = new PretendedAnsim()) {
            ansim.unknown.add(broadcasts(0));
            write(demo, ansim);
            try (RunningSimulators shop = new RunningSimulators("--demo", demo.toString())) {
                assertThat(shop.get("/").statusCode()).isEqualTo(200);
                await(ansim, broadcasts(1));
                assertThat(ansim.told).containsKey(broadcasts(1)).doesNotContainKey(broadcasts(0));
            }
        }
    }

    @Test
    void a_portal_that_finds_nothing_at_first_is_asked_again() throws IOException {
        Path demo = directory.resolve("demo.json");
        String first = "/api/v1/products/" + CatalogueItem.ALL.get(0).code();
        try (PretendedAnsim ansim = new PretendedAnsim()) {
            ansim.unknown.add(first);
            write(demo, ansim);
            try (RunningSimulators shop = new RunningSimulators("--demo", demo.toString())) {
                assertThat(shop.get("/").statusCode()).isEqualTo(200);
                LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
                ansim.unknown.clear();
                await(ansim, first);
                assertThat(ansim.told).containsKey(first);
            }
        }
    }

    @Test
    void an_ansim_that_never_answers_is_told_in_the_log() {
        assertThat(logged(() -> without(Duration.ZERO).send()))
                .hasSize(CatalogueItem.ALL.size() + 2)
                .allMatch(line -> line.contains("does not answer"));
    }

    @Test
    void a_shop_that_is_stopped_complains_of_nobody() {
        assertThat(logged(() -> {
                    Thread.currentThread().interrupt();
                    without(Duration.ofMinutes(1)).send();
                    assertThat(Thread.interrupted()).isTrue();
                }))
                .isEmpty();
    }

    private Catalogue without(Duration longest) {
        return new Catalogue(Options.of("--demo", directory.resolve("none.json").toString()), new Ansim(), longest);
    }

    private static List<String> logged(Runnable act) {
        PrintStream usual = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            act.run();
        } finally {
            System.setErr(usual);
        }
        return log.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String broadcasts(int daysAhead) {
        return "/api/v1/broadcasts/" + LocalDate.now(ZoneId.of("Asia/Seoul")).plusDays(daysAhead);
    }

    private static void write(Path demo, PretendedAnsim ansim) throws IOException {
        Files.writeString(demo, """
            {"baseUrl": "%s", "apiKeys": [{"scopes": ["products:write"], "key": "%s", "signingSecret": "s"}]}\
            """.formatted(ansim.url(), PretendedAnsim.PRODUCTS_KEY));
    }

    private static void await(PretendedAnsim ansim, String path) {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (!ansim.told.containsKey(path) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** So that the board of a newcomer shows what the tables of the simulators promise. */
    @Test
    void names_certificates_that_the_register_and_the_institutes_know() {
        List<String> fixed = FixedCertificate.ALL.stream()
                .map(one -> one.certificate().number())
                .toList();
        List<String> safety = CatalogueItem.ALL.stream()
                .flatMap(item -> Stream.of(
                        item.request().path("certificateNumbers").path(0).asText()))
                .filter(number -> number.matches("[A-Z]{1,2}[0-9].*[0-9]{4,5}[A-Z]*") && !number.startsWith("CB20-"))
                .toList();
        assertThat(safety).hasSizeGreaterThan(12).isSubsetOf(fixed);
    }
}
