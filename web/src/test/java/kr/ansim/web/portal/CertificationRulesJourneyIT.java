package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An officer takes the rules out as a spreadsheet, changes them and puts them into force. */
class CertificationRulesJourneyIT extends PortalIT {

    private static final String IMPORT = "/certification/rules-import.xhtml";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Seoul"));

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private Staff staff;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
    }

    @Test
    void what_was_taken_out_changes_nothing_when_it_comes_back() {
        Page page = staff.open("CERTIFICATION_OFFICER", Screen.DESK, IMPORT);
        upload(page, taken(page, "ko"));
        assertThat(page.locator(".note")).containsText("달라지는 규칙이 없습니다");
        assertThat(page.locator("#force")).hasCount(0);
        page.locator("#other").click();
        upload(page, taken(page, "en"));
        assertThat(page.locator(".note")).containsText("달라지는 규칙이 없습니다");
    }

    @Test
    void a_new_version_shows_its_difference_comes_into_force_later_and_can_be_withdrawn() throws IOException {
        Page page = staff.open("CERTIFICATION_OFFICER", Screen.DESK, IMPORT);
        String category = "새 분류 " + UUID.randomUUID();
        List<List<String>> rows = rows(taken(page, "ko"));
        rows.removeIf(row -> row.get(0).equals("커튼"));
        rows.add(List.of(category, "생활용품", "안전확인", ""));
        upload(page, sheet(rows));
        assertThat(page.locator("#changes")).containsText(category);
        assertThat(page.locator("#changes")).containsText("커튼");
        assertAccessible(page);

        page.locator("#force").click();
        assertThat(page.locator(".field:has(#source) .ui-message-error")).containsText("근거를 300자");
        page.locator("#validFrom").fill(TODAY.minusDays(1).toString());
        page.locator("#source").fill("시험 시행규칙 별표");
        page.locator("#force").click();
        assertThat(page.locator(".field:has(#validFrom) .ui-message-error")).containsText("오늘이나 그 뒤");
        page.locator("#validFrom").fill(TODAY.plusDays(40).toString());
        page.locator("#force").click();

        page.waitForURL("**/rules.xhtml?version=*");
        assertThat(page.getByText("판을 만들었습니다")).isVisible();
        assertThat(page.locator("section[aria-labelledby=version-head] .panel__head .chip"))
                .hasText("시행 예정");
        page.navigate(page.url() + "&show=added");
        assertThat(page.locator("#rules")).containsText(category);
        assertAccessible(page);

        page.locator("#withdraw").click();
        assertThat(page.locator(".field:has(#reason) .ui-message-error")).containsText("사유");
        page.locator("#reason").fill("근거를 잘못 적었음");
        page.locator("#withdraw").click();
        assertThat(page.locator("section[aria-labelledby=version-head] .panel__head .chip"))
                .hasText("철회됨");
        assertThat(page.locator("section[aria-labelledby=version-head]")).containsText("근거를 잘못 적었음");
        assertThat(page.locator("#withdraw")).hasCount(0);
    }

    @Test
    void what_is_wrong_is_told_by_its_cell_and_nothing_is_taken() throws IOException {
        Page page = staff.open("CERTIFICATION_OFFICER", Screen.PHONE.english(), IMPORT);
        upload(
                page,
                sheet(List.of(
                        List.of("Category", "Law", "Scheme", "Proofs"),
                        List.of("Toys", "Children", "Safety confirmation", ""))));
        assertThat(page.locator("#faults")).containsText("B2");
        assertThat(page.locator("#faults")).containsText("no known law");
        assertThat(page.locator("#force")).hasCount(0);
        assertAccessible(page);
        page.locator("#other").click();
        upload(page, "nothing".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("#faults")).containsText("cannot be read as a spreadsheet");
    }

    @Test
    void rules_are_found_by_their_category() {
        Page page = staff.open("CERTIFICATION_OFFICER", Screen.DESK, "/certification/rules.xhtml");
        page.locator("#q").fill("유모차");
        page.locator("form[role=search] button").click();
        assertThat(page.locator("#rules tbody tr")).hasCount(1);
        assertThat(page.locator("#rules")).containsText("안전확인");
        page.navigate(uri("/certification/rules.xhtml?version=99999").toString());
        assertThat(page.locator("h1")).hasText("찾는 화면이 없습니다");
        page.navigate(uri("/certification/rules.xhtml?version=zz").toString());
        assertThat(page.locator("h1")).hasText("찾는 화면이 없습니다");
        journeys.expect("404");
    }

    @Test
    void nobody_else_takes_them_out() {
        journeys.expect("403");
        Page page = staff.open("DELIVERY_OPERATOR", Screen.DESK, "/start.xhtml");
        assertThat(get(page, "ko").status()).isEqualTo(403);
    }

    private byte[] taken(Page page, String language) {
        APIResponse answer = get(page, language);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private APIResponse get(Page page, String language) {
        Page rules = page.context().newPage();
        rules.navigate(uri("/certification/rules.xhtml").toString());
        String link = rules.locator("a[href^='rules.xlsx']").count() == 0
                ? "rules.xlsx?version=1"
                : rules.locator("a[href^='rules.xlsx']").first().getAttribute("href");
        rules.close();
        return page.context()
                .request()
                .get(uri("/certification/" + link.replaceFirst("language=\\w+", "language=" + language))
                        .toString());
    }

    private static void upload(Page page, byte[] file) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "rules.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file));
        page.locator("#report").waitFor();
    }

    private static List<List<String>> rows(byte[] file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            book.getFirstSheet()
                    .read()
                    .forEach(row -> rows.add(row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList()));
        }
        return rows;
    }

    private static byte[] sheet(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("s");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return file.toByteArray();
    }
}
