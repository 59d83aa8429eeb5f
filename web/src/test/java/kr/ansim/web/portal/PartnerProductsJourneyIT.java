package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestCompanies;
import kr.ansim.web.support.TestProducts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A company's products, one by one and by spreadsheet, until they are ready to air. */
class PartnerProductsJourneyIT extends PortalIT {

    private static final String LIST = "/partner/products.xhtml";
    private static final String PRODUCT = "/partner/product.xhtml";
    private static final String IMPORT = "/partner/product-import.xhtml";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private Staff staff;
    private TestCompanies companies;
    private Api api;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
        companies = new TestCompanies(journeys, staff, uri("/"));
        api = new Api(uri("/"), Demo.read().productsKey());
    }

    @Test
    void a_product_shows_its_papers_while_it_is_typed_and_what_is_left_until_it_is_ready() {
        Page page = owner(Screen.DESK);
        page.navigate(uri(LIST).toString());
        assertThat(page.locator(".empty")).containsText("등록한 상품이 없습니다");
        assertAccessible(page);
        page.locator(".empty a").click();

        TestProducts.toy(page, "DR-100");
        assertThat(page.locator("[data-paper='kc-certificate']")).containsText("완구");
        TestProducts.category(page, "식품");
        assertThat(page.locator("[data-paper='food-report']")).isVisible();
        assertThat(page.locator("[data-paper='kc-certificate']")).hasCount(0);
        page.locator("[id='f:origin'] .ui-radiobutton-box").nth(1).click();
        assertThat(page.locator("[data-paper='import-declaration']")).containsText("수입");
        page.locator("[id='f:origin'] .ui-radiobutton-box").first().click();
        TestProducts.category(page, "완구");
        assertThat(page.locator("[data-paper='kc-certificate']")).isVisible();
        journeys.picture(page, "product-new");
        assertAccessible(page);

        page.locator("[id='f:keep']").click();
        page.waitForURL("**/partner/product.xhtml?code=*");
        String code = page.url().substring(page.url().indexOf("code=") + 5);
        assertThat(page.locator(".note.is-now")).containsText("방송까지 할 일");
        List<String> said = page.locator(".note.is-now li").allInnerTexts();
        assertThat(api.speaking("ko").get(readiness(code)).body().path("reasons"))
                .extracting(reason -> reason.path("message").asText())
                .containsExactlyElementsOf(said);

        List<String> papers = page.locator("[data-paper]").all().stream()
                .map(paper -> paper.getAttribute("data-paper"))
                .toList();
        TestProducts.accept(code, papers.get(0));
        TestProducts.category(page, "식품");
        assertThat(page.locator("[id='side'] .note.is-warn")).isVisible();
        journeys.picture(page, "product-change");
        page.reload();
        // the change comes back after the page, and with it the papers it asks for
        assertThat(page.locator("[id='side'] .note.is-warn")).isVisible();
        page.locator(".note.kept button").click();
        assertThat(page.locator("[data-paper='" + papers.get(0) + "'] .chip")).containsText("승인");

        papers.subList(1, papers.size()).forEach(paper -> TestProducts.accept(code, paper));
        page.reload();
        assertThat(page.locator(".note.is-good")).containsText("방송할 수 있습니다");
        assertThat(api.get(readiness(code)).body().path("ready").asBoolean()).isTrue();
        page.navigate(uri(LIST + "?show=ready").toString());
        assertThat(page.locator("[id='list:rows'] .row-link")).hasText(code);
        journeys.picture(page, "products-list");
        assertAccessible(page);

        TestProducts.hold(code);
        page.navigate(uri(PRODUCT + "?code=" + code).toString());
        assertThat(page.locator(".note.is-bad")).containsText("인증 때문에 판매가 보류되었습니다");
        Api.Answer held = api.get(readiness(code));
        assertThat(held.body().path("ready").asBoolean()).isFalse();
        assertThat(held.body().at("/reasons/0/code").asText()).isEqualTo("CERTIFICATION_HELD");
        journeys.picture(page, "product-held");
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_a_change_of_somebody_else_is_not_overwritten() {
        Page page = owner(Screen.PHONE);
        String code = TestProducts.added(page, uri(PRODUCT).toString(), "DR-100");
        page.locator("[id='f:itemCode']").fill("../..;<x>");
        page.locator("[id='f:name']").fill("");
        page.locator("[id='f:barcodes']").fill("8801234567890, 123");
        page.locator("[id='f:widthCm']").fill("-1");
        page.locator("[id='f:origin'] .ui-radiobutton-box").nth(1).click();
        page.locator("[id='f:add-model']").click();
        page.locator("[id='f:model-list:1:model']").fill("DR-100");
        page.locator("[id='f:keep']").click();
        assertThat(page.locator("[id='f:models'] .ui-message-error")).containsText("DR-100");
        for (String wrong : List.of("itemCode", "name", "importer", "barcodes", "widthCm")) {
            assertThat(page.locator(".field:has([id='f:" + wrong + "']) .ui-message-error"))
                    .isVisible();
        }
        assertThat(page.locator(".field:has([id='f:barcodes']) .ui-message-error"))
                .containsText("8801234567890, 123");
        journeys.picture(page, "product-all-wrong-phone");
        assertAccessible(page);
        page.navigate(uri(PRODUCT).toString());
        page.locator("[id='f:barcodes']").fill("123");
        page.locator("[id='f:keep']").click();
        for (String wrong : List.of(
                "itemCode", "name", "category", "origin", "channels", "maker", "barcodes", "widthCm", "weightG")) {
            assertThat(page.locator(".field:has([id='f:" + wrong + "']) .ui-message-error"))
                    .isVisible();
        }
        page.navigate(uri(PRODUCT).toString() + "?code=" + code);
        page.locator("[id='f:barcodes']").fill("8801234567890");
        page.locator("[id='f:keep']").click();
        assertThat(page.locator(".field:has([id='f:barcodes']) .ui-message-error"))
                .containsText("8801234567890");
        assertThat(page.locator("[id='f:barcodes']")).hasValue("8801234567890");
        journeys.picture(page, "product-phone");
        assertAccessible(page);
        page.locator(".note.kept button").click();
        page.reload();
        page.locator("[id='f:barcodes']").fill("8801234567893");
        Rows.change("UPDATE partner_product SET version = version + 1 WHERE code = ?", code);
        page.locator("[id='f:keep']").click();
        assertThat(page.locator("[id='f'] .ui-messages-error")).containsText("그사이 다른 사람이");
        page.navigate(uri(LIST).toString());
        assertThat(page.locator("[id='list:rows'] .row-link")).hasText(code);
        journeys.picture(page, "products-phone");
        assertAccessible(page);
    }

    @Test
    void a_number_that_nobody_can_read_is_told_beside_it_and_kept() {
        Page page = owner(Screen.DESK);
        page.navigate(uri(PRODUCT).toString());
        TestProducts.toy(page, "DR-100");
        assertThat(page.locator("[id='f'] .note.is-warn")).hasCount(0);
        page.locator("[id='f:model-list:0:numbers']").fill("garbage; ZZ; CB061R2170-3018; 해당없음");
        page.locator("[id='f:keep']").click();
        page.waitForURL("**/partner/product.xhtml?code=*");
        assertThat(page.locator("[id='f'] .note.is-warn li")).hasCount(2);
        assertThat(page.locator("[id='f'] .note.is-warn")).containsText("garbage");
        journeys.picture(page, "product-unread-number");
        assertAccessible(page);
        page.reload();
        assertThat(page.locator("[id='f'] .note.is-warn")).containsText("ZZ");
        page.locator("[id='f:model-list:0:numbers']").fill("CB061R2170-3018");
        page.locator("[id='f:keep']").click();
        assertThat(page.locator("[id='f'] .note.is-warn")).hasCount(0);
    }

    @Test
    void a_spreadsheet_with_faults_is_told_of_mended_and_taken() {
        Page page = owner(Screen.DESK);
        page.navigate(uri(IMPORT).toString());
        assertAccessible(page);
        Download template = page.waitForDownload(() -> page.locator("#template").click());
        assertThat(template.suggestedFilename()).isEqualTo("ansim-products.xlsx");
        send(page, "DR-1", "완구", "DR-2", "로켓", "DR-1", "완구");
        assertThat(page.locator(".note.is-warn")).containsText("고칠 곳이 있습니다");
        assertThat(page.locator("[id='faults']")).containsText("로켓");
        assertThat(page.locator("[id='faults']")).containsText("A4");
        journeys.picture(page, "product-import-faults");
        assertAccessible(page);
        Download report = page.waitForDownload(() -> page.locator("#download").click());
        assertThat(report.suggestedFilename()).isEqualTo("ansim-products-report.xlsx");
        page.locator("#start").click();
        done(page);
        assertThat(Rows.one(
                        "SELECT COUNT(*) FROM partner_product p JOIN partner_product_import i ON i.company_id = p.company_id"
                                + " WHERE i.id = UNHEX(?)",
                        page.url().substring(page.url().indexOf("id=") + 3).replace("-", "")))
                .hasValue("1");

        page.navigate(uri(IMPORT).toString());
        String[] many = IntStream.range(0, 120)
                .mapToObj(row -> "DR-" + row)
                .flatMap(itemCode -> Stream.of(itemCode, "완구"))
                .toArray(String[]::new);
        send(page, many);
        assertThat(page.locator(".note.is-now")).containsText("모든 행이 맞습니다");
        page.locator("#start").click();
        done(page);
        assertThat(page.locator(".figures")).containsText("119");
        journeys.picture(page, "product-import-done");
        assertAccessible(page);
        page.navigate(uri(LIST).toString());
        assertThat(page.locator("a.pill[aria-current='true'] b")).hasText("120");
    }

    @Test
    void what_is_another_companys_is_like_what_there_is_not() {
        Page mine = owner(Screen.DESK);
        String code = TestProducts.added(mine, uri(PRODUCT).toString(), "DR-100");
        mine.navigate(uri(IMPORT).toString());
        send(mine, "DR-7", "로켓");
        String sheet = mine.url().substring(mine.url().indexOf("id=") + 3);
        String id = Rows.one("SELECT HEX(id) FROM partner_product WHERE code = ?", code)
                .orElseThrow()
                .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")
                .toLowerCase(Locale.ROOT);
        assertThat(status(mine, PRODUCT + "?id=" + id)).isEqualTo(200);

        Page other = owner(Screen.DESK);
        journeys.expect("404");
        String unknown = UUID.randomUUID().toString();
        for (String address : List.of(
                PRODUCT + "?code=" + code,
                PRODUCT + "?code=P-2222-2222",
                PRODUCT + "?code=P-2222-2223",
                PRODUCT + "?id=" + id,
                PRODUCT + "?id=" + unknown,
                "/partner/paper.xhtml?product=" + id + "&paper=kc-certificate",
                IMPORT + "?id=" + sheet,
                IMPORT + "?id=" + unknown,
                "/partner/product-import-report.xlsx?id=" + sheet,
                "/partner/product-import-report.xlsx?id=" + unknown)) {
            assertThat(status(other, address)).as(address).isEqualTo(404);
        }
        other.navigate(uri(LIST + "?q=" + code).toString());
        assertThat(other.locator(".empty")).isVisible();
        assertThat(api.get(readiness(code)).status()).isEqualTo(200);
        assertThat(api.get(readiness("P-2222-2223")).code()).isEqualTo("UNKNOWN_PRODUCT");
        assertThat(new Api(uri("/"), Demo.read().shopKey()).get(readiness(code)).status())
                .isEqualTo(403);
    }

    @Test
    void staff_see_all_products_and_change_none() {
        Page mine = owner(Screen.DESK);
        String code = TestProducts.added(mine, uri(PRODUCT).toString(), "DR-100");
        Page reviewer = staff.open("QA_REVIEWER", Screen.DESK.english(), PRODUCT + "?code=" + code);
        assertThat(reviewer.locator(".told")).containsText("DR-100");
        assertThat(reviewer.locator("[id='f:keep']")).hasCount(0);
        journeys.picture(reviewer, "product-staff-english");
        assertAccessible(reviewer);
        reviewer.navigate(uri(LIST + "?q=" + code).toString());
        assertThat(reviewer.locator("[id='list:rows'] .row-link")).hasText(code);
        journeys.expect("404");
        journeys.expect("403");
        assertThat(status(reviewer, PRODUCT)).isEqualTo(404);
        assertThat(status(reviewer, IMPORT)).isEqualTo(403);
    }

    private Page owner(Screen screen) {
        String number = TestCompanies.unusedNumber();
        return companies.owner(screen, "(주)다람 " + number, number);
    }

    private int status(Page page, String address) {
        return page.context().request().get(uri(address).toString()).status();
    }

    private static void send(Page page, String... codesAndCategories) {
        page.locator("input[type=file]").setInputFiles(TestProducts.sheet(codesAndCategories));
        page.waitForURL("**/partner/product-import.xhtml?id=*");
    }

    private static void done(Page page) {
        assertThat(page.locator(".note.is-info"))
                .containsText("등록이 끝났습니다", new LocatorAssertions.ContainsTextOptions().setTimeout(120_000));
    }

    private static String readiness(String code) {
        return "/api/v1/products/" + code + "/readiness";
    }
}
