package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestCompanies;
import kr.ansim.web.support.TestProducts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A longer spreadsheet is taken in the background while its page tells how far it is. The longest is in the benchmark. */
class ProductSheetProgressIT extends PortalIT {

    private static final int ROWS = 400;
    private static final Pattern COURSE = Pattern.compile("<progress[^>]* value=\"(\\d+)\"");

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @Test
    void hundreds_of_products_are_taken_and_the_page_tells_how_far_it_is() {
        Staff staff = new Staff(journeys, uri("/"));
        String number = TestCompanies.unusedNumber();
        Page page = new TestCompanies(journeys, staff, uri("/")).owner(Screen.DESK, "(주)가람 " + number, number);
        page.navigate(uri("/partner/product-import.xhtml").toString());
        page.locator("input[type=file]")
                .setInputFiles(TestProducts.sheet(IntStream.range(0, ROWS)
                        .mapToObj(row -> "GR-" + row)
                        .flatMap(itemCode -> Stream.of(itemCode, "완구"))
                        .toArray(String[]::new)));
        page.waitForURL("**/partner/product-import.xhtml?id=*");
        page.locator("#start").click();
        assertThat(page.locator("progress.course")).isVisible();

        List<Integer> seen = courses(page);
        assertThat(seen).isSorted().anyMatch(percent -> percent > 0 && percent < 100);
        assertThat(page.locator(".note.is-info"))
                .containsText("등록이 끝났습니다", new LocatorAssertions.ContainsTextOptions().setTimeout(120_000));
        page.navigate(uri("/partner/products.xhtml").toString());
        assertThat(page.locator("a.pill[aria-current='true'] b")).hasText(String.valueOf(ROWS));
    }

    /**
     * As the page tells it until it tells it no more, asked more often than it asks by itself; not so often, though, that the
     * session forgets the page for all the others that it opened since.
     */
    private static List<Integer> courses(Page page) {
        List<Integer> seen = new ArrayList<>();
        Matcher course = COURSE.matcher(page.content());
        while (course.find()) {
            seen.add(Integer.valueOf(course.group(1)));
            page.waitForTimeout(500);
            course = COURSE.matcher(page.context().request().get(page.url()).text());
        }
        return seen;
    }
}
