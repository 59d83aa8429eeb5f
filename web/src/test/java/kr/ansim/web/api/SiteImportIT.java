package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kr.ansim.web.support.Api.Answer;
import kr.ansim.web.support.BookingIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.TestSites;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An operator's system brings in public lists of lockers, in three formats and two ways. */
class SiteImportIT extends BookingIT {

    private static final String IMPORTS = "/api/v1/site-imports";
    private static final Charset CP949 = Charset.forName("MS949");
    private static final AtomicInteger PLACES = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "MS949"})
    void recognises_seouls_list_in_both_encodings_and_takes_every_row(String encoding) {
        byte[] twin = seoulsTwin(30).getBytes(Charset.forName(encoding));
        assertThat(send(twin, "?dryRun=true", null).status()).isEqualTo(200);
        Answer report = send(twin, "", key());
        assertThat(report.text("format")).isEqualTo("seoul");
        assertThat(counts(report)).containsExactly(30, 0, 0, 0);
        assertThat(report.body().path("rows")).isEmpty();
        assertThat(counts(send(twin, "?format=seoul", key()))).containsExactly(0, 0, 30, 0);
    }

    @Test
    void takes_all_271_rows_of_seouls_own_file() throws IOException {
        Path file = Path.of("..", "..", "shared", "data", "seoul-ansim-lockers.csv");
        assumeThat(file).as("Seoul's file is not beside this checkout").exists();
        Answer first = send(Files.readAllBytes(file), "", key());
        assertThat(first.text("format")).isEqualTo("seoul");
        assertThat(first.body().path("created").asInt()
                        + first.body().path("unchanged").asInt())
                .isEqualTo(271);
        assertThat(first.body().path("rejected").asInt()).isZero();
        assertThat(counts(send(Files.readAllBytes(file), "", key()))).containsExactly(0, 0, 271, 0);
    }

    @Test
    void takes_the_national_list_as_csv_and_as_json() {
        String one = TestSites.name();
        String two = TestSites.name();
        Answer csv = send(TestSites.file(national(one), national(two)).getBytes(CP949), "", key());
        assertThat(csv.text("format")).isEqualTo("national-csv");
        assertThat(counts(csv)).containsExactly(2, 0, 0, 0);
        assertThat(sites.named(one).path("sizes").path(0).path("total").asInt()).isEqualTo(1);

        String three = TestSites.name();
        Answer json = send(nationalPage(three).getBytes(StandardCharsets.UTF_8), "", key());
        assertThat(json.text("format")).isEqualTo("national-json");
        assertThat(counts(json)).containsExactly(1, 0, 0, 0);
        assertThat(sites.named(three).path("sizes").path(0).path("size").asText())
                .isEqualTo("SMALL");
    }

    @Test
    void takes_the_file_as_a_part_of_a_form() throws IOException {
        String name = TestSites.name();
        byte[] file = TestSites.file(national(name)).getBytes(CP949);
        Answer report = operator.send(operator.request(IMPORTS)
                .header("Idempotency-Key", key())
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofByteArray(form("file", file))));
        assertThat(counts(report)).containsExactly(1, 0, 0, 0);
        assertThat(sites.named(name).path("name").asText()).isEqualTo(name);

        Answer elsewhere = operator.send(operator.request(IMPORTS + "?dryRun=true")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofByteArray(form("data", file))));
        assertThat(elsewhere.error("file")).isEqualTo("REQUIRED");

        Answer broken = operator.send(operator.request(IMPORTS + "?dryRun=true")
                .header("Content-Type", "multipart/form-data; boundary=another")
                .POST(HttpRequest.BodyPublishers.ofByteArray(form("file", file))));
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.error("")).isEqualTo("MALFORMED_BODY");
    }

    @Test
    void a_dry_run_tells_the_same_needs_no_key_and_changes_nothing() {
        String name = TestSites.name();
        byte[] file = TestSites.file(national(name)).getBytes(StandardCharsets.UTF_8);
        Answer trial = send(file, "?dryRun=true", null);
        assertThat(counts(trial)).containsExactly(1, 0, 0, 0);
        assertThat(sites.named(name).isMissingNode()).isTrue();
        assertThat(send(file, "", null).code()).isEqualTo("IDEMPOTENCY_KEY_MISSING");
        assertThat(send(file, "?dryRun=false", null).code()).isEqualTo("IDEMPOTENCY_KEY_MISSING");
        assertThat(sites.named(name).isMissingNode()).isTrue();
        assertThat(send(file, "", key()).body()).isEqualTo(trial.body());
    }

    @Test
    void a_second_import_updates_and_never_doubles_and_a_site_keeps_its_id() {
        String name = TestSites.name();
        String row = national(name);
        send(TestSites.file(row).getBytes(StandardCharsets.UTF_8), "", key());
        String id = sites.named(name).path("id").asText();
        assertThat(counts(send(TestSites.file(row).getBytes(StandardCharsets.UTF_8), "", key())))
                .containsExactly(0, 0, 1, 0);
        String larger = row.replace("04/1,", "04/3,");
        assertThat(counts(send(TestSites.file(larger).getBytes(StandardCharsets.UTF_8), "", key())))
                .containsExactly(0, 1, 0, 0);
        assertThat(sites.named(name).path("id").asText()).isEqualTo(id);
        assertThat(sites.free(id, "SMALL")).isEqualTo(3);
    }

    @Test
    void a_new_name_at_a_known_place_is_believed_when_the_file_speaks_of_the_whole_district() {
        String district = "충청북도,괴산군,충청북도 괴산군 시험로 " + PLACES.incrementAndGet();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            rows.add(TestSites.row(TestSites.name(), district + i, place(), ",,,,,", 1, 0, 0, 0));
        }
        send(TestSites.file(rows.toArray(String[]::new)).getBytes(StandardCharsets.UTF_8), "", key());
        String before = rows.get(1).substring(0, rows.get(1).indexOf(','));
        String id = sites.named(before).path("id").asText();
        String after = TestSites.name();
        rows.set(1, rows.get(1).replace(before, after));

        byte[] whole = TestSites.file(rows.toArray(String[]::new)).getBytes(StandardCharsets.UTF_8);
        byte[] part = TestSites.file(rows.get(1)).getBytes(StandardCharsets.UTF_8);

        Answer guess = send(part, "?dryRun=true", null);
        assertThat(counts(guess)).containsExactly(1, 0, 0, 0);
        assertThat(guess.body().path("rows").path(0).path("code").asText()).isEqualTo("SAME_PLACE");
        Answer sure = send(whole, "", key());
        assertThat(counts(sure)).containsExactly(0, 1, 2, 0);
        assertThat(sure.body().path("rows").path(0).path("code").asText()).isEqualTo("SITE_RENAMED");
        assertThat(sites.named(after).path("id").asText()).isEqualTo(id);
        String alias = rows.get(1).replace(after, before);
        assertThat(counts(send(TestSites.file(alias).getBytes(StandardCharsets.UTF_8), "", key())))
                .containsExactly(0, 1, 0, 0);
        assertThat(sites.named(before).path("id").asText()).isEqualTo(id);
    }

    @Test
    void the_same_key_gets_the_same_report_and_another_file_is_refused() {
        byte[] file = TestSites.file(national(TestSites.name())).getBytes(StandardCharsets.UTF_8);
        String key = key();
        Answer first = send(file, "", key);
        assertThat(send(file, "", key).body()).isEqualTo(first.body());
        byte[] other = TestSites.file(national(TestSites.name())).getBytes(StandardCharsets.UTF_8);
        assertThat(send(other, "", key).code()).isEqualTo("IDEMPOTENCY_MISMATCH");
        assertThat(send(file, "?format=national-csv", key).code()).isEqualTo("IDEMPOTENCY_MISMATCH");
    }

    @Test
    void a_second_import_at_the_same_time_is_asked_to_wait() {
        byte[] file = TestSites.file(national(TestSites.name())).getBytes(StandardCharsets.UTF_8);
        String key = key();
        lease("DATE_ADD(UTC_TIMESTAMP(6), INTERVAL 1 DAY)");
        try {
            Answer busy = send(file, "", key);
            assertThat(busy.status()).isEqualTo(503);
            assertThat(busy.code()).isEqualTo("BUSY");
            assertThat(busy.header("Retry-After")).isEqualTo("1");
            assertThat(send(file, "?dryRun=true", null).status()).isEqualTo(200);
        } finally {
            lease("UTC_TIMESTAMP(6)");
        }
        assertThat(counts(send(file, "", key))).containsExactly(1, 0, 0, 0);
    }

    private static void lease(String until) {
        Rows.change(
                "REPLACE INTO platform_lease (name, holder, held_until) VALUES ('site-import', ?, " + until + ")",
                new byte[16]);
    }

    private Answer send(byte[] file, String query, @Nullable String key) {
        HttpRequest.Builder request = operator.request(IMPORTS + query).header("Content-Type", "text/csv");
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return operator.send(request.POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    private static List<Integer> counts(Answer report) {
        assertThat(report.status()).as(report.body().toString()).isEqualTo(200);
        return List.of("created", "updated", "unchanged", "rejected").stream()
                .map(count -> report.body().path(count).asInt(-1))
                .toList();
    }

    private static String national(String name) {
        String address = "경상남도 의령군 시험로 " + PLACES.incrementAndGet();
        return TestSites.row(name, "경상남도,의령군," + address, place(), "0900,1800,,,,", 1, 0, 0, 1);
    }

    private static String place() {
        return "35.%06d,128.2".formatted(PLACES.incrementAndGet() * 1_000);
    }

    private static String nationalPage(String name) {
        return """
            {"response": {"header": {"resultCode": "00"}, "body": {"items": [
             {"fcltyNm": "%s", "ctprvnNm": "경상남도", "signguNm": "의령군", "rdnmadr": "경상남도 의령군 시험로 %d",
              "latitude": "35.9", "longitude": "%s", "hdryboxKnd": "소형/04", "boxCo": "04/02", "boxDp": "04/60",
              "boxBt": "04/50", "boxHg": "04/26", "referenceDate": "2026-11-01"}], "totalCount": "1"}}}\
            """.formatted(name, PLACES.incrementAndGet(), "128.%06d".formatted(PLACES.incrementAndGet() * 1_000));
    }

    /** Rows as Seoul publishes them, quoted, at places that nobody lives at. */
    private static String seoulsTwin(int rows) {
        StringBuilder file = new StringBuilder("\"자치구\",\"안심 명\",\"안심 주소\",\"WGS Y 좌표\",\"WGS X 좌표\"\n");
        for (int i = 0; i < rows; i++) {
            int place = PLACES.incrementAndGet();
            file.append("\"중랑구\",\"시험%d동 주민센터 %s\",\"시험로%d길 10, 앞마당\",\"37.%05d\",\"127.08348\"\n"
                    .formatted(place, UUID.randomUUID(), place, 50_000 + place * 100));
        }
        return file.toString();
    }

    private static byte[] form(String part, byte[] file) throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.write(("--part\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"list.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.write(file);
        form.write("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
