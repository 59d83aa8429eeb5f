package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Api.Answer;
import kr.ansim.web.support.BookingIT;
import kr.ansim.web.support.TestSites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a file is told row by row, and good rows are never lost to bad ones. */
class SpoiltSiteImportIT extends BookingIT {

    private static final String IMPORTS = "/api/v1/site-imports";
    private static final AtomicInteger PLACES = new AtomicInteger();

    @Test
    void every_fault_has_its_physical_line_column_and_code_and_the_good_rows_arrive() {
        String first = TestSites.name();
        String last = TestSites.name();
        String swapped = TestSites.name();
        String file = TestSites.file(
                row(first, place(), "0900,1800,,,,"),
                row(swapped, "127.9" + PLACES.incrementAndGet() + ",35.2", ",,,,,"),
                row(TestSites.name(), place(), ",,,,,").replace("01/1+02/0+03/0+04/1", ""),
                row("", place(), ",,,,,"),
                "가람 주민센터,경상남도",
                row("\"두 줄\n이름 " + UUID.randomUUID() + "\"", place(), ",,,,,"),
                row(first, place(), ",,,,,"),
                row(TestSites.name(), "51.5,-0.1", ",,,,,"),
                row(TestSites.name(), "서른다섯,128.2", ",,,,,"),
                row(TestSites.name(), place(), "아홉시,1800,,,,"),
                row("ê°ëžŒ3ë™ ì£¼ë¯¼ì„¼í„°", place(), ",,,,,"),
                row(last, place(), ",,,,,"));

        Answer report = send(file.getBytes(StandardCharsets.UTF_8), "", operator);

        assertThat(report.status()).isEqualTo(200);
        assertThat(remarks(report))
                .containsExactly(
                        "3 위도 COORDINATES_SWAPPED warning",
                        "4 보관함수 MISSING_DOORS error",
                        "5 시설명 MISSING_NAME error",
                        "6 시군구명 TOO_FEW_CELLS error",
                        "9 시설명 DUPLICATE_SITE error",
                        "10 위도 OUTSIDE_KOREA error",
                        "11 위도 NOT_A_NUMBER error",
                        "12 평일운영시작시각 BAD_TIME warning",
                        "13 시설명 ENCODING error");
        assertThat(report.text("created")).isEqualTo("5");
        assertThat(report.text("rejected")).isEqualTo("7");
        assertThat(sites.named(last).path("id").isMissingNode()).isFalse();
        assertThat(sites.named(swapped).path("lat").asDouble()).isEqualTo(35.2);
        assertThat(send(file.getBytes(StandardCharsets.UTF_8), "", operator).text("unchanged"))
                .isEqualTo("5");
    }

    @Test
    void speaks_the_callers_language() {
        byte[] file = TestSites.file(row("", place(), ",,,,,")).getBytes(StandardCharsets.UTF_8);
        String english = message(send(file, "?dryRun=true", operator));
        String korean = message(send(file, "?dryRun=true", operator.speaking("ko")));
        assertThat(english).matches("[\\x20-\\x7e“”]+");
        assertThat(korean).containsPattern("[가-힣]");
    }

    @Test
    void half_a_file_in_another_encoding_costs_its_own_rows_only() {
        String good = TestSites.name();
        byte[] utf8 = TestSites.file(row(good, place(), ",,,,,")).getBytes(StandardCharsets.UTF_8);
        byte[] other = (row("나래 주민센터", place(), ",,,,,") + "\n").getBytes(Charset.forName("MS949"));
        byte[] file = new byte[utf8.length + other.length];
        System.arraycopy(utf8, 0, file, 0, utf8.length);
        System.arraycopy(other, 0, file, utf8.length, other.length);

        Answer report = send(file, "", operator);

        assertThat(report.text("created")).isEqualTo("1");
        assertThat(remarks(report)).containsExactly("3 시설명 ENCODING error");
        assertThat(sites.named(good).isMissingNode()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a,b                                     | ''             | file   | NOT_A_SITE_FILE
        <html><body>404</body></html>           | ''             | file   | NOT_A_SITE_FILE
        []                                      | ''             | file   | EMPTY_FILE
        {"records": [{"fcltyNm": "가람           | ''             | file   | BROKEN_JSON
        시설명,시도명,시군구명,위도               | ?format=seoul  | 경도    | MISSING_COLUMN
        시설명,시도명,시군구명,위도               | ''             | 경도    | MISSING_COLUMN
        {"records": []}                         | ?format=seoul  | file   | NOT_A_SITE_FILE
        """)
    void a_file_that_cannot_be_read_at_all_is_a_wrong_request_and_says_why(
            String file, String query, String field, String code) {
        String key = UUID.randomUUID().toString();
        Answer answer = operator.send(operator.request(IMPORTS + query)
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(file)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("UNREADABLE_FILE");
        assertThat(answer.error(field)).isEqualTo(code);
        String good = TestSites.file(row(TestSites.name(), place(), ",,,,,"));
        assertThat(operator.send(operator.request(IMPORTS)
                                .header("Idempotency-Key", key)
                                .POST(HttpRequest.BodyPublishers.ofString(good)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nothing_at_all_is_no_file_and_too_much_is_refused_by_its_length() {
        assertThat(send(new byte[0], "?dryRun=true", operator).error("")).isEqualTo("EMPTY_BODY");
        Answer tooMuch = send(new byte[21 * 1024 * 1024], "?dryRun=true", operator);
        assertThat(tooMuch.status()).isEqualTo(413);
        assertThat(tooMuch.code()).isEqualTo("BODY_TOO_LARGE");
    }

    @Test
    void is_for_operators() {
        assertThat(send(new byte[] {1}, "?dryRun=true", shop).status()).isEqualTo(403);
        assertThat(send(new byte[21 * 1024 * 1024], "?nonsense=1", shop).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "?format=csv, format, WRONG_FORMAT",
        "?dryRun=yes, dryRun, WRONG_FORMAT",
        "?dryrun=true, dryrun, UNKNOWN_PARAMETER",
        "?dryRun=true&dryRun=true, dryRun, REPEATED_PARAMETER"
    })
    void says_which_parameter_is_wrong(String query, String field, String code) {
        byte[] file = TestSites.file(row(TestSites.name(), place(), ",,,,,")).getBytes(StandardCharsets.UTF_8);
        assertThat(send(file, query, operator).error(field)).isEqualTo(code);
    }

    private static Answer send(byte[] file, String query, Api system) {
        return system.send(system.request(IMPORTS + query)
                .header("Content-Type", "application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    private static List<String> remarks(Answer report) {
        List<String> remarks = new ArrayList<>();
        for (JsonNode row : report.body().path("rows")) {
            assertThat(row.path("message").asText()).isNotBlank();
            remarks.add(row.path("line").asInt() + " " + row.path("column").asText() + " "
                    + row.path("code").asText() + " " + row.path("severity").asText());
        }
        return remarks;
    }

    private static String message(Answer report) {
        return report.body().path("rows").path(0).path("message").asText();
    }

    private static String row(String name, String place, String hours) {
        String address = "경상남도,함안군,경상남도 함안군 시험로 " + PLACES.incrementAndGet();
        return TestSites.row(name, address, place, hours, 1, 0, 0, 1);
    }

    private static String place() {
        return "35.%06d,128.4".formatted(PLACES.incrementAndGet() * 1_000);
    }
}
