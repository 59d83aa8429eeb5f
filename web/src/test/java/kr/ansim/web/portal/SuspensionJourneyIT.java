package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Menus;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestCompanies;
import kr.ansim.web.support.TestFiles;
import kr.ansim.web.support.TestProducts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A certificate is taken away, reviewers suspend the company for it, and its owner is heard with evidence. */
class SuspensionJourneyIT extends PortalIT {

    private static final String SUSPENSION = "/partner/suspension.xhtml";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private final String number = TestCompanies.unusedNumber();
    private Staff staff;
    private TestCompanies companies;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
        companies = new TestCompanies(journeys, staff, uri("/"));
    }

    @Test
    void a_company_is_suspended_for_a_certificate_appeals_with_evidence_and_is_answered() {
        Page owner = companies.owner(Screen.DESK, "(주)해명 " + number, number);
        owner.navigate(uri(SUSPENSION).toString());
        assertThat(owner.locator("main")).containsText("거래 정지가 없습니다");
        assertAccessible(owner);
        String code = TestProducts.added(owner, uri("/partner/product.xhtml").toString(), "HELD-1");
        TestProducts.hold(code);

        String company = uri("/review/company.xhtml?id="
                        + Rows.one(
                                        "SELECT LOWER(CONCAT(SUBSTR(HEX(id), 1, 8), '-', SUBSTR(HEX(id), 9, 4), '-',"
                                                + " SUBSTR(HEX(id), 13, 4), '-', SUBSTR(HEX(id), 17, 4), '-', SUBSTR(HEX(id), 21)))"
                                                + " FROM partner_company WHERE registration_number = ?",
                                        number)
                                .orElseThrow())
                .toString();
        Page reviewer = staff.open("QA_REVIEWER", Screen.DESK, "/review/queue.xhtml");
        reviewer.navigate(company);
        assertThat(reviewer.locator(".note.is-bad")).containsText(code);
        assertThat(reviewer.locator("[id='kind']")).containsText("인증 처분");
        assertAccessible(reviewer);
        reviewer.locator("#suspend").click();
        assertThat(reviewer.locator("#f .ui-messages-error, #f .ui-message-error")
                        .first())
                .isVisible();
        reviewer.locator("#words").fill("취소된 인증의 상품을 계속 팔았습니다.");
        reviewer.locator("#suspend").click();
        assertThat(reviewer.locator(".said")).containsText("취소된 인증의 상품을 계속 팔았습니다.");
        assertThat(reviewer.locator(".note.is-bad")).hasCount(0);

        owner.navigate(uri("/").toString());
        owner.locator(".note.is-bad a").click();
        owner.waitForURL("**" + SUSPENSION);
        assertThat(owner.locator(".note.is-bad")).containsText("취소된 인증의 상품을 계속 팔았습니다.");
        owner.locator("[id='f:appeal']").click();
        assertThat(owner.locator(".ui-message-error, .ui-messages-error").first())
                .isVisible();
        assertAccessible(owner);
        owner.locator("[id='f:words']").fill("인증은 3월에 다시 나왔습니다.");
        owner.locator(".upload__files")
                .setInputFiles(new FilePayload("새 인증서.pdf", "application/pdf", TestFiles.pdf(1, 500)));
        assertThat(owner.locator(".upload__list .file.is-done")).hasCount(1);
        owner.locator("[id='f:appeal']").click();
        assertThat(owner.locator(".said")).containsText("인증은 3월에 다시 나왔습니다.");
        assertThat(owner.locator("[id='f:appeal']")).hasCount(0);
        journeys.picture(owner, "suspension-appealed");

        reviewer.navigate(company);
        assertThat(reviewer.locator(".said")).containsText("인증은 3월에 다시 나왔습니다.");
        journeys.picture(reviewer, "company-appeal");
        assertAccessible(reviewer);
        reviewer.locator(".said a.raw").click();
        reviewer.waitForURL("**/review/document.xhtml*");
        assertThat(reviewer.locator(".preview__picture")).isVisible();
        assertAccessible(reviewer);
        String document = reviewer.url();
        reviewer.navigate(company);
        reviewer.locator("#words").fill("그사이에 판 것은 그대로입니다.");
        reviewer.locator("button:has-text('소명 받아들이지 않음')").click();
        assertThat(reviewer.locator("button:has-text('소명 받아들이지 않음')")).hasCount(0);

        owner.reload();
        assertThat(owner.locator(".said")).containsText("그사이에 판 것은 그대로입니다.");
        assertThat(owner.locator("[id='f:appeal']")).isVisible();

        owner.navigate(uri("/partner/talk.xhtml").toString());
        assertThat(owner.locator(".feed li:has-text('소명 받아들이지 않음')")).containsText("그사이에 판 것은 그대로입니다.");
        assertThat(owner.locator(".feed li:has-text('소명 제출')")).containsText("새 인증서.pdf");
        journeys.picture(owner, "talk-appeal");
        assertAccessible(owner);
        owner.locator(".feed li:has-text('소명 제출') b a").click();
        owner.waitForURL("**" + SUSPENSION);
        reviewer.navigate(company.replace("company.xhtml?id=", "talk.xhtml?company="));
        assertThat(reviewer.locator(".feed li:has-text('소명 제출')")).containsText("인증은 3월에 다시 나왔습니다.");
        assertAccessible(reviewer);
        reviewer.locator(".feed li:has-text('소명 제출') b a").click();
        reviewer.waitForURL(company);

        String others = TestCompanies.unusedNumber();
        Page stranger = companies.owner(Screen.PHONE, "(주)남 " + others, others);
        stranger.navigate(uri(SUSPENSION).toString());
        assertThat(stranger.locator(".said")).hasCount(0);
        journeys.expect("403");
        stranger.navigate(document);
        assertThat(stranger.locator(".preview__picture")).hasCount(0);

        reviewer.locator("#words").fill("시정한 것을 확인했습니다.");
        reviewer.locator("button:has-text('정지 풀기'), .said button").first().click();
        assertThat(reviewer.locator(".said")).hasCount(0);

        suspendFor(number, "MANUAL", "납품이 늦습니다.");
        suspendFor(number, "INCOMPLETE", "연락처가 없습니다.");
        owner.navigate(uri(SUSPENSION).toString());
        Menus.choose(owner, "f:suspension", "정보 미비");
        owner.locator("[id='f:words']").fill("연락처를 적었습니다.");
        assertAccessible(owner);
        owner.locator("[id='f:appeal']").click();
        assertThat(owner.locator(".note:has-text('연락처가 없습니다.') + .said")).containsText("연락처를 적었습니다.");
        assertThat(owner.locator("[id='f:suspension']")).hasCount(0);
    }

    private static void suspendFor(String number, String kind, String reason) {
        Rows.change(
                "INSERT INTO partner_suspension (id, company_id, kind, reason, since, begun_by)"
                        + " SELECT UNHEX(REPLACE(UUID(), '-', '')), id, ?, ?, NOW(6), 'test'"
                        + " FROM partner_company WHERE registration_number = ?",
                kind,
                reason,
                number);
    }
}
