package kr.ansim.simulators.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
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
            Files.writeString(demo, """
                    {"baseUrl": "%s", "apiKeys": [{"scopes": ["products:write"], "key": "%s", "signingSecret": "s"}]}""".formatted(ansim.url(), PretendedAnsim.PRODUCTS_KEY));
            String tomorrow = "/api/v1/broadcasts/"
                    + LocalDate.now(ZoneId.of("Asia/Seoul")).plusDays(1);
            Instant end = Instant.now().plus(Duration.ofSeconds(20));
            while (!ansim.told.containsKey(tomorrow) && Instant.now().isBefore(end)) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            assertThat(ansim.told.keySet())
                    .containsAll(CatalogueItem.ALL.stream()
                            .map(item -> "/api/v1/products/" + item.code())
                            .toList());
            assertThat(ansim.told("/api/v1/products/DS-1001", "/modelNames/1")).isEqualTo("DR-600W");
            assertThat(ansim.told(tomorrow, "/productCodes/0")).isEqualTo("DS-1004");
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
