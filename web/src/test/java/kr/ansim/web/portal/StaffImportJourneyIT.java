package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import kr.ansim.web.support.BookingIT;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The delivery desk brings in a list in the form of Seoul's, which comes in Windows' Korean and is not always clean. */
class StaffImportJourneyIT extends BookingIT {

    private static final String HEAD = "\"자치구\",\"안심 명\",\"안심 주소\",\"WGS Y 좌표\",\"WGS X 좌표\"\r\n";
    private static final AtomicInteger PLACES = new AtomicInteger();

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Page page;

    @BeforeEach
    void open() {
        page = new Staff(journeys, uri("/")).open("DELIVERY_OPERATOR", Screen.DESK, "/delivery/import.xhtml");
    }

    private String row(String name) {
        int place = PLACES.incrementAndGet();
        return row(name, "37.6%05d".formatted(place * 7), "127.1%05d".formatted(place * 7));
    }

    private static String row(String name, String y, String x) {
        return "\"중랑구\",\"" + name + "\",\"시험로 " + PLACES.incrementAndGet() + "\",\"" + y + "\",\"" + x + "\"\r\n";
    }

    private void upload(String rows) {
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("seoul.csv", "text/csv", (HEAD + rows).getBytes(Charset.forName("MS949"))));
    }

    private Locator note() {
        return page.locator("[id='report'] .note");
    }

    private Locator line(int number) {
        return page.locator("[id='rows'] tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                "td:first-child",
                                new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + number + "\\s*$")))));
    }

    private Locator figures() {
        return page.locator(".figures .figure__n");
    }

    @Test
    void tries_the_list_first_reads_what_is_wrong_line_by_line_and_brings_in_what_is_good() {
        String first = "도서관 " + mark;
        String list = row(first)
                + row("주민센터 " + mark)
                + row("뒤바뀐 곳 " + mark, "127.0854321", "37.5954321")
                + row("")
                + row("먼 곳 " + mark, "12.3", "45.6");
        upload(list);
        assertThat(note()).containsText("시험 결과입니다. 아직 바뀐 것은 없습니다.");
        assertThat(figures()).hasText(new String[] {"3", "0", "0", "2"});
        assertThat(line(4)).containsText("위도와 경도가 바뀌어 있어 바로잡았습니다");
        assertThat(line(5)).containsText("시설 이름이 비어 있습니다");
        assertThat(line(6)).containsText("우리나라 밖의 좌표입니다");
        assertThat(sites.named(first).isMissingNode())
                .as("nothing has changed yet")
                .isTrue();
        journeys.picture(page, "staff-import-trial");

        page.locator("[id='run']").click();
        assertThat(note()).containsText("반영했습니다");
        assertThat(sites.named(first).path("name").asText()).isEqualTo(first);

        page.navigate(uri("/delivery/import.xhtml").toString());
        upload(list);
        assertThat(note()).containsText("이미 모두 반영되어 있습니다");
        assertThat(figures()).hasText(new String[] {"0", "0", "3", "2"});
        assertThat(page.locator("[id='run']")).isHidden();
    }

    @Test
    void what_is_no_list_at_all_changes_nothing_and_says_the_cure() {
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("menu.csv", "text/csv", "오늘의 점심\n비빔밥\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(note()).containsText("반영할 곳이 없습니다");
        assertThat(page.locator("[id='rows']")).containsText("보관함 목록이 아니거나 고른 종류와 다릅니다");
        page.locator("[id='other']").click();
        assertThat(page.locator(".ui-fileupload")).isVisible();
    }
}
