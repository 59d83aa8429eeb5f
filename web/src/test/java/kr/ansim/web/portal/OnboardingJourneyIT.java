package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.LostSession;
import kr.ansim.web.support.Outside;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.ShopSystem;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestApplications;
import kr.ansim.web.support.TestCompanies;
import kr.ansim.web.support.TestExports;
import kr.ansim.web.support.TestFiles;
import kr.ansim.web.support.TestPapers;
import kr.ansim.web.support.TestProducts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole way of a company: from its application over a returned paper to a product that is ready to air. */
class OnboardingJourneyIT extends PortalIT {

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private Staff staff;
    private TestCompanies companies;
    private String number;
    private String email;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
        companies = new TestCompanies(journeys, staff, uri("/"));
        number = TestCompanies.unusedNumber();
        email = "onboard-" + UUID.randomUUID() + "@company.example";
    }

    @Test
    void a_company_is_taken_in_and_its_product_becomes_ready_to_air() throws InterruptedException {
        Page partner = applied();
        partner.navigate(uri("/partner/application.xhtml?step=check").toString());
        partner.locator("[id='f:hand-in']").click();
        assertThat(partner.locator(".note.is-now")).containsText("사업자등록증");
        assertThat(partner.locator(".ui-messages-error")).containsText("내지 않은 필수 서류");

        int papers = TestPapers.handInAll(
                partner, uri("/partner/application.xhtml?step=papers").toString());
        assertThat(papers).isGreaterThanOrEqualTo(4);
        journeys.picture(partner, "papers-handed-in");
        Page reviewer = staff.open("QA_REVIEWER", Screen.DESK, "/review/queue.xhtml?q=" + number);
        assertThat(reviewer.locator("#list .row-link")).hasCount(0);

        partner.navigate(uri("/partner/application.xhtml?step=check").toString());
        partner.locator("[id='f:hand-in']").click();
        assertThat(partner.locator(".note.is-info")).containsText("심사 중입니다");
        assertAccessible(partner);

        reviewer.navigate(uri("/review/queue.xhtml?q=" + number).toString());
        assertThat(reviewer.locator("#list .row-link")).hasCount(papers);
        journeys.picture(reviewer, "review-queue");
        assertAccessible(reviewer);
        reviewer.locator("#list tr:has-text('통장 사본') .row-link").click();
        assertThat(reviewer.locator("h1")).hasText("통장 사본");
        assertAccessible(reviewer);
        reviewer.locator("#return").click();
        assertThat(reviewer.locator("main")).containsText("사유를 하나 이상 적어 주세요");
        reviewer.locator(".ui-selectmanycheckbox .ui-chkbox:has(input[value='UNREADABLE']) .ui-chkbox-box")
                .click();
        reviewer.locator("#words").fill("계좌번호 끝자리가 잘렸습니다.");
        LostSession.during(reviewer, () -> reviewer.locator("#return").click());
        assertThat(reviewer.locator("#words")).hasValue("계좌번호 끝자리가 잘렸습니다.");
        assertThat(reviewer.locator("input[value='UNREADABLE']")).isChecked();
        reviewer.locator("#keep-snippet").click();
        assertThat(reviewer.locator(".snippets .pill")).hasCount(1);
        assertThat(reviewer.locator(".preview__picture")).isVisible();
        journeys.picture(reviewer, "review-paper");
        assertAccessible(reviewer);
        reviewer.locator("h1").click();
        reviewer.keyboard().press("r");
        assertThat(reviewer.locator("h1")).not().hasText("통장 사본");
        acceptRest(reviewer);

        assertThat(Outside.linkTo(email, "/partner/paper.xhtml")).contains("paper=bankbook");
        partner.navigate(uri("/partner/paper.xhtml?paper=bankbook").toString());
        assertThat(partner.locator(".note.is-now")).containsText("계좌번호 끝자리가 잘렸습니다.");
        assertThat(partner.locator(".note.is-now")).containsText("다시 스캔하거나");
        journeys.picture(partner, "paper-returned");
        assertAccessible(partner);
        TestPapers.handIn(partner, TestFiles.pdf(1, 500), "통장 사본 새로.pdf");

        reviewer.navigate(uri("/review/applications.xhtml?q=" + number).toString());
        reviewer.locator("#list .row-link").click();
        assertThat(reviewer.locator("h1")).containsText("(주)끝까지");
        assertAccessible(reviewer);
        reviewer.locator("#ask").click();
        assertThat(reviewer.locator(".ui-messages-error")).containsText("승인되지 않은 필수 서류");
        String company = reviewer.url();
        reviewer.navigate(uri("/review/queue.xhtml?q=" + number).toString());
        reviewer.locator("#list .row-link").click();
        assertThat(reviewer.locator("main")).containsText("2번째");
        reviewer.waitForLoadState();
        reviewer.keyboard().press("s");
        assertThat(reviewer.locator("#words")).hasValue("계좌번호 끝자리가 잘렸습니다.");
        reviewer.locator(".snippets .ui-button-outlined").click();
        assertThat(reviewer.locator(".snippets")).hasCount(0);
        reviewer.locator("#accept").click();
        reviewer.waitForURL("**/review/queue.xhtml*");
        contracted(partner);
        reviewer.navigate(company);
        reviewer.locator("#tell").click();
        assertThat(reviewer.locator("main")).containsText("110-123-456789");
        reviewer.locator("#words").fill("서류가 모두 맞습니다.");
        reviewer.locator("#ask").click();
        assertThat(reviewer.locator("main")).containsText("다른 심사자가 동의하면 끝납니다");
        assertThat(reviewer.locator("#agree")).hasCount(0);

        Page second = journeys.open(Screen.DESK);
        staff.newcomer(second, "QA_REVIEWER");
        second.navigate(company);
        assertThat(second.locator("main")).containsText("서류가 모두 맞습니다.");
        second.locator("#agree").click();
        // papers have green chips before it, too
        assertThat(second.locator("#agree")).hasCount(0);
        journeys.picture(second, "company-approved");
        assertThat(Rows.one("SELECT state FROM partner_company WHERE registration_number = ?", number))
                .hasValue("ACTIVE");

        ShopSystem system = hearing(partner);
        String code = TestProducts.added(partner, uri("/partner/product.xhtml").toString(), "BLOCK-1");
        String product = uri("/partner/product.xhtml?code=" + code).toString();
        int ofProduct = TestPapers.handInAll(partner, product);
        assertThat(ofProduct).isPositive();
        reviewer.navigate(uri("/review/queue.xhtml?q=" + number).toString());
        assertThat(reviewer.locator("#list .row-link")).hasCount(ofProduct);
        reviewer.locator("#list .row-link").first().click();
        assertThat(reviewer.locator("section:has(#product-head)")).containsText("BLOCK-1");
        assertThat(reviewer.locator("section:has(#certificates-head) .chip").first())
                .isVisible();
        journeys.picture(reviewer, "review-paper-of-product");
        assertAccessible(reviewer);
        acceptRest(reviewer);
        partner.navigate(product);
        assertThat(partner.locator(".note.is-good")).isVisible();
        journeys.picture(partner, "product-ready");
        assertAccessible(partner);

        assertThat(readiness(system)).isEqualTo(Map.of("productCode", code, "itemCode", "BLOCK-1", "ready", "true"));

        TestProducts.hold(code);
        partner.reload();
        assertThat(partner.locator(".note.is-bad")).isVisible();
        partner.navigate(uri("/partner/talk.xhtml").toString());
        assertThat(partner.locator(".feed")).containsText("보완 요청");
        assertThat(partner.locator(".feed")).not().containsText("승인 요청");
        assertThat(partner.locator(".feed a[href*='paper=bankbook']").first()).isVisible();
        partner.locator("#words").fill("계약서는 언제 받나요");
        partner.locator("#send").click();
        assertThat(partner.locator(".feed")).containsText("계약서는 언제 받나요");
        assertAccessible(partner);
        reviewer.navigate(uri("/review/figures.xhtml").toString());
        assertThat(reviewer.locator("section[aria-labelledby=reasons-head]")).containsText("읽을 수 없음");
        reviewer.locator("section[aria-labelledby=reasons-head] a").first().click();
        assertThat(reviewer.locator("h1")).hasText("결정 목록");
        journeys.picture(reviewer, "decisions");
        assertAccessible(reviewer);
        exported(reviewer);
        narrowed(reviewer);
        suspend(reviewer, company);
        assertThat(readiness(system)).isEqualTo(Map.of("productCode", code, "itemCode", "BLOCK-1", "ready", "false"));
        system.stop();
    }

    /** The company's own system, which from now on is told the news. */
    private ShopSystem hearing(Page owner) {
        ShopSystem system = ShopSystem.start();
        owner.navigate(uri("/partner/systems.xhtml").toString());
        owner.locator("[id='f:address']").fill(system.address());
        owner.locator("[id='f:save']").click();
        system.secret(owner.locator("#new-secret").innerText());
        return system;
    }

    /** What it hears next of a product's readiness. */
    private static Map<String, String> readiness(ShopSystem system) throws InterruptedException {
        ShopSystem.News news = system.next();
        while (!news.type().equals("product.ready_changed")) {
            news = system.next();
        }
        JsonNode data = news.data();
        Map<String, String> told = new HashMap<>();
        data.fieldNames()
                .forEachRemaining(name -> told.put(name, data.path(name).asText()));
        return told;
    }

    private static void suspend(Page reviewer, String company) {
        reviewer.navigate(company);
        reviewer.locator("#words").fill("시험으로 정지합니다.");
        reviewer.locator("#suspend").click();
        assertThat(reviewer.locator(".said")).containsText("시험으로 정지합니다.");
    }

    /** What both pages show, as files in the reader's words. */
    private void exported(Page reviewer) {
        List<List<String>> decisions = TestExports.exported(reviewer, "review.exported", "보완 사유 검토 " + number);
        assertThat(decisions.get(0)).startsWith("결정한 때", "협력사", "상품", "서류");
        assertThat(decisions.subList(1, decisions.size()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.subList(6, 8)).containsExactly("보완 요청", "읽을 수 없음"))
                .anySatisfy(row -> assertThat(row).contains("(주)끝까지 " + number, "통장 사본", "계좌번호 끝자리가 잘렸습니다."));
        reviewer.navigate(uri("/review/figures.xhtml?days=7").toString());
        String approved = reviewer.locator("section[aria-labelledby=funnel-head] li:has(a:text-is('승인')) .bars__value")
                .innerText();
        assertThat(TestExports.exported(reviewer, "review.figures-exported", "월간 보고 " + number))
                .contains(List.of("입점 신청의 흐름", "승인", approved, "건", ""))
                .anySatisfy(row -> assertThat(row).startsWith("보완 사유", "읽을 수 없음"));
        assertThat(reviewer.url()).contains("days=7");
        assertAccessible(reviewer);
    }

    /** The list of decisions, by what the address says and by what is chosen above it. */
    private void narrowed(Page reviewer) {
        reviewer.navigate(
                uri("/review/decisions.xhtml?days=7&kind=accepted&q=" + number).toString());
        assertThat(reviewer.locator("#filters-on .pill")).hasCount(3);
        assertThat(reviewer.locator("#filters-on")).containsText("승인");
        assertThat(reviewer.locator("#list")).containsText("사업자등록증");
        assertThat(reviewer.locator("#list")).containsText("다람 블록 BLOCK-1");
        LocalDate since = LocalDate.now(ZoneId.of("Asia/Seoul")).minusDays(7);
        assertThat(reviewer.locator("main")).containsText(since.format(DateTimeFormatter.ofPattern("yyyy.MM.dd")));
        reviewer.locator("#category").selectOption("완구");
        reviewer.locator("form[role=search] button.pill").click();
        assertThat(reviewer.locator("#filters-on .pill")).hasCount(4);
        assertThat(reviewer.locator("#list")).not().containsText("사업자등록증");
        assertThat(reviewer.locator("#list")).containsText("다람 블록 BLOCK-1");
        journeys.picture(reviewer, "decisions-narrowed");
        assertAccessible(reviewer);
        reviewer.setViewportSize(375, 800);
        journeys.picture(reviewer, "decisions-narrowed-phone");
        assertThat((int) reviewer.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(375);
        reviewer.setViewportSize(Screen.DESK.width(), Screen.DESK.height());
        reviewer.locator("#filters-on .pill:has-text('완구')").click();
        assertThat(reviewer.locator("#filters-on .pill")).hasCount(3);
        assertThat(reviewer.locator("#list")).containsText("사업자등록증");
        assertThat(reviewer.url()).contains("days=7").contains("kind=accepted").doesNotContain("category");
    }

    @Test
    void what_two_reviewers_decide_at_once_is_decided_once() {
        Page partner = applied();
        TestPapers.handInAll(
                partner, uri("/partner/application.xhtml?step=papers").toString());
        partner.navigate(uri("/partner/application.xhtml?step=check").toString());
        partner.locator("[id='f:hand-in']").click();
        assertThat(partner.locator(".note.is-info")).isVisible();
        Page first = staff.open("QA_REVIEWER", Screen.DESK, "/review/queue.xhtml?q=" + number);
        first.locator("#list .row-link").first().click();
        assertThat(first.locator("#accept")).isVisible();
        Page second = journeys.open(Screen.DESK);
        staff.newcomer(second, "QA_REVIEWER");
        second.navigate(first.url());
        String name = second.locator("h1").innerText();
        first.locator("#accept").click();
        assertThat(first.locator("h1")).not().hasText(name);
        second.locator("#accept").click();
        assertThat(second.locator(".ui-messages-error")).containsText("이미 결정되었거나");
        assertThat(Rows.one(
                        "SELECT COUNT(*) FROM partner_decision d JOIN partner_company c ON c.id = d.company_id"
                                + " WHERE c.registration_number = ?",
                        number))
                .hasValue("1");
    }

    @Test
    void nobody_reaches_the_papers_of_another_company() {
        journeys.expect("404");
        journeys.expect("403");
        Page mine = applied();
        String id = Rows.one("SELECT LOWER(HEX(id)) FROM partner_company WHERE registration_number = ?", number)
                .orElseThrow();
        String uuid = id.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        assertThat(mine.locator("h2#step-head")).isVisible();
        Page other = companies.owner(Screen.DESK, "(주)남의것", TestCompanies.unusedNumber());
        for (String path : new String[] {
            "/partner/paper.xhtml?product=" + uuid + "&paper=bankbook",
            "/partner/talk.xhtml?product=" + uuid,
            "/partner/paper.xhtml?paper=no-such-paper"
        }) {
            other.navigate(uri(path).toString());
            assertThat(other.locator("h1")).hasText("찾는 화면이 없습니다");
        }
        for (String path :
                new String[] {"/review/queue.xhtml", "/review/company.xhtml?id=" + uuid, "/review/figures.xhtml"}) {
            other.navigate(uri(path).toString());
            assertThat(other.locator("main, body").first()).not().containsText("(주)끝까지");
            assertThat(other.locator("#list")).hasCount(0);
        }
    }

    /** Accepts the contract, when there are terms. */
    private void contracted(Page owner) {
        owner.navigate(uri("/partner/contract.xhtml").toString());
        if (owner.locator("#accept").count() > 0) {
            owner.locator("#agreed .ui-chkbox-box").click();
            owner.locator("#accept").click();
            assertThat(owner.locator("#accept")).hasCount(0);
        }
    }

    /** Accepts what is open, until the queue of this company is empty. */
    private void acceptRest(Page reviewer) {
        while (isOpen(reviewer)) {
            String name = reviewer.locator("h1").innerText();
            reviewer.locator("#accept").click();
            assertThat(reviewer.locator("h1")).not().hasText(name);
        }
    }

    /** Of a page whose head may be there before its buttons. */
    private static boolean isOpen(Page reviewer) {
        reviewer.waitForLoadState();
        return reviewer.locator("#accept").count() > 0;
    }

    /** A company that has filled in all steps and stands before its papers. */
    private Page applied() {
        Page page = journeys.open(Screen.DESK);
        page.navigate(uri("/partner/join.xhtml").toString());
        page.locator("[id='form:name']").fill("김하은");
        page.locator("[id='form:email']").fill(email);
        page.locator("[id='form:send']").click();
        assertThat(page.locator(".note")).isVisible();
        companies.settled(page, email, UUID.randomUUID().toString());
        page.navigate(uri("/partner/application.xhtml").toString());
        TestApplications.all(page, number, "(주)끝까지 " + number);
        return page;
    }
}
