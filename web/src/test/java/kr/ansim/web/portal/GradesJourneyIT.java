package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Menus;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestOrders;
import kr.ansim.web.support.TestShops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How grades are made: a policy from its draft to its release, and a close from its beginning to its being taken back. */
class GradesJourneyIT extends PortalIT {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    private static final LocatorAssertions.IsVisibleOptions SEEN =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private final String customer = "C-" + UUID.randomUUID();
    private Staff staff;
    private Api shop;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
        shop = TestShops.another(uri("/"));
    }

    private Page manager(Screen screen) {
        Page page = journeys.open(screen);
        staff.newcomer(page, "MEMBERSHIP_MANAGER");
        return page;
    }

    @Test
    void a_policy_is_drafted_simulated_proposed_and_released_by_another() {
        TestOrders.buy(shop, customer, LocalDate.now().minusDays(20), 3, 90_000);
        Page page = manager(Screen.DESK);
        page.navigate(uri("/membership/policies.xhtml").toString());
        journeys.picture(page, "policies");
        assertAccessible(page);
        page.locator("#draft").click();
        page.waitForURL("**/membership/policy.xhtml?version=*");
        String address = page.url();
        assertThat(page.locator("main")).containsText("초안");

        page.locator("[id='f:grades:2:minCount']").fill("0");
        page.locator("[id='f:windowMonths']").fill("여섯");
        page.locator("[id='f:save']").click();
        assertThat(page.locator(".field:has([id='f:windowMonths']) .ui-message-error"))
                .containsText("1부터 36까지");
        assertThat(page.locator(".field:has([id='f:grades:2:minAmount']) .ui-message-error"))
                .containsText("FAMILY 등급보다");
        journeys.picture(page, "policy-wrong");
        assertAccessible(page);
        page.locator("[id='f:grades:2:minCount']").fill("3");
        page.locator("[id='f:grades:2:minAmount']").fill("250,000");
        page.locator("[id='f:windowMonths']").fill("6");
        page.locator("[id='f:save']").click();
        assertThat(page.locator(".ui-growl")).containsText("초안을 저장했습니다");

        page.locator("[id='f:windowMonths']").fill("7");
        page.locator("[id='d:validFrom']").fill(tomorrow().toString());
        page.locator("[id='d:propose']").click();
        assertThat(page.locator("[id='d'] .note.unsaved")).containsText("저장하지 않은 변경");
        page.locator("[id='f:windowMonths']").fill("6");
        page.locator("[id='d:propose']").click();
        assertThat(page.locator("[id='d'] .ui-messages-error")).containsText("아직 시험하지 않았습니다");
        page.locator("[id='d:validFrom']").fill(tomorrow().toString());
        page.locator("[id='s:simulate']").click();
        assertThat(page.locator("[id='s'] .matrix").first()).isVisible(SEEN);
        assertThat(page.locator("[id='s'] .matrix").last()).isVisible(SEEN);
        assertThat(page.locator("[id='d'] .ui-messages-error")).hasCount(0);
        assertThat(page.locator("[id='d:validFrom']")).hasValue(tomorrow().toString());
        assertThat(page.locator("[id='s']")).containsText("상향");
        assertThat(page.locator("[id='s'] .chart canvas")).hasCount(2);
        assertThat(page.locator("[id='s'] .figures")).containsText("정책 1(월)");
        page.locator("[id='s'] details:has-text('계산에 쓴 값') summary").click();
        assertThat(page.locator("[id='s']")).containsText("무료 배송은 주문 수를 넘지 않습니다");
        journeys.picture(page, "policy-simulated");
        assertAccessible(page);
        whoMoves(page, address);
        page.locator("[id='s'] .matrix a").first().click();
        assertThat(page.locator("#sample")).isVisible();
        page.locator("[id='d:validFrom']").fill(tomorrow().toString());
        page.locator("[id='d:propose']").click();
        assertThat(page.locator("main")).containsText("다른 담당자가 승인합니다");
        assertThat(page.locator("[id='d:release']")).hasCount(0);
        assertAccessible(page);

        page.navigate(uri("/start.xhtml").toString());
        assertThat(page.locator("main")).not().containsText(task(address));
        Page second = manager(Screen.PHONE);
        second.navigate(uri("/start.xhtml").toString());
        journeys.picture(second, "start-manager-phone");
        second.locator("main a:has-text('" + task(address) + "')").click();
        journeys.picture(second, "policy-proposed-phone");
        assertAccessible(second);
        second.locator("[id='d:send-back']").click();
        assertThat(second.locator("[id='d'] .ui-message-error")).isVisible();
        second.locator("[id='d:release']").click();
        assertThat(second.locator("main")).containsText("시행일 ");
        assertThat(second.locator("[id='d:release']")).hasCount(0);
        // so that no other test is graded by it
        Rows.change("UPDATE membership_policy SET valid_from = '2099-01-01' WHERE version > 1");
    }

    /** All who rise, with a file of them, and who comes among the best. */
    private void whoMoves(Page page, String address) {
        page.locator("[id='s'] a:text-is('상향되는 회원')").first().click();
        assertThat(page.locator("h1")).hasText("상향되는 회원");
        assertThat(page.locator("[id='list'] .row-link").first()).isVisible();
        journeys.picture(page, "moves");
        assertAccessible(page);
        page.locator("[id='export:do']").click();
        assertThat(page.locator("[id='export'] .ui-message-error")).isVisible();
        page.locator("[id='export:reason']").fill("안내 대상 확인");
        String file = saved(
                page.waitForDownload(() -> page.locator("[id='export:do']").click()));
        assertThat(file).contains("\"회원 번호\"").contains(member());
        page.locator("nav a:text-is('하향되는 회원')").click();
        assertAccessible(page);
        page.navigate(address);
        page.locator("[id='s'] a:text-is('새로 들어오는 우수 고객')").first().click();
        assertThat(page.locator("h1")).hasText("새로 들어오는 우수 고객");
        assertAccessible(page);
        page.locator("nav a:text-is('빠지는 우수 고객')").click();
        assertThat(page.locator("h1")).hasText("빠지는 우수 고객");
        page.navigate(address);
    }

    /** As the start page names it for those who may release it. */
    private static String task(String address) {
        return "정책 " + address.replaceAll(".*version=", "") + " 시행 승인";
    }

    private static String saved(Download file) {
        try {
            return Files.readString(file.path());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private String member() {
        return Rows.one(
                        "SELECT m.number FROM membership_member m JOIN membership_identity i ON i.member_id = m.id"
                                + " WHERE i.customer_number = ?",
                        customer)
                .orElseThrow();
    }

    @Test
    void a_draft_is_compared_with_another_draft() {
        Page page = manager(Screen.DESK);
        String first = draft(page);
        page.locator("[id='f:windowMonths']").fill("3");
        page.locator("[id='f:save']").click();
        assertThat(page.locator(".ui-growl")).containsText("초안을 저장했습니다");
        String second = draft(page);
        Menus.choose(page, "s:beside", "정책 " + first + " ");
        page.locator("[id='s:simulate']").click();
        assertThat(page.locator("[id='s']")).containsText("비교: 정책 " + first, SOON);
        assertThat(page.locator("[id='s'] .matrix")).not().hasCount(0);
        assertThat(page.locator("[id='s'] .figures")).containsText("정책 " + first + "(월)", SOON);
        journeys.picture(page, "policies-beside");
        assertAccessible(page);
        for (String version : new String[] {first, second}) {
            page.navigate(uri("/membership/policy.xhtml?version=" + version).toString());
            page.locator("[id='d:discard']").click();
            page.waitForURL("**/membership/policies.xhtml");
        }
    }

    private String draft(Page page) {
        page.navigate(uri("/membership/policies.xhtml").toString());
        page.locator("#draft").click();
        page.waitForURL("**/membership/policy.xhtml?version=*");
        return page.url().replaceAll(".*version=", "");
    }

    @Test
    void a_close_is_watched_to_its_proof_and_taken_back_and_made_again() {
        // somebody for the first close, so that it is over before our member buys; other tests plant older ones
        buyLongAgo(TestShops.another(uri("/")), "C-" + UUID.randomUUID());
        Rows.awaitNone(
                "SELECT 1 FROM membership_gate WHERE id = 0 AND NOT EXISTS (SELECT 1 FROM membership_close"
                        + " WHERE state IN ('DONE', 'COUNTERED') AND effective > ?)",
                tomorrow().minusDays(36));
        buyLongAgo(shop, customer);
        Page page = manager(Screen.DESK);
        page.navigate(uri("/membership/closes.xhtml").toString());
        journeys.picture(page, "closes");
        assertAccessible(page);
        page.locator("[id='closes'] .row-link").first().click();
        page.locator("[id='f:counter']").click();
        assertThat(page.locator("[id='f'] .ui-message-error")).isVisible();
        page.locator("[id='f:reason']").fill("정책 적용일을 잘못 정함");
        page.locator("[id='f:counter']").click();
        assertThat(page.locator("main")).containsText("되돌린 마감입니다", SOON);
        Rows.awaitNone("SELECT 1 FROM membership_close WHERE state = 'COUNTERING'");
        assertThat(grade()).isEqualTo("0");

        page.navigate(uri("/membership/closes.xhtml").toString());
        assertThat(page.locator("main")).containsText("마감을 되돌렸습니다");
        assertAccessible(page);
        page.locator("#again").click();
        page.waitForURL("**/membership/close.xhtml?id=*");
        assertThat(page.locator("main")).containsText("마감됨", SOON);
        assertThat(grade()).isEqualTo("4");
        assertThat(page.locator(".proof .holds")).hasCount(7);
        assertThat(page.locator("[id='f:best'] .row-link").first()).isVisible();
        journeys.picture(page, "close");
        assertAccessible(page);
        page.locator("nav a:text-is('나감')").click();
        assertThat(page.locator("[id='f:best']")).containsText("나간 회원이 없습니다");
        assertAccessible(page);
        Page own = manager(Screen.DESK);
        own.navigate(uri("/membership/member.xhtml?number=" + member()).toString());
        // it bought after the close that was taken back
        assertThat(own.locator("[aria-labelledby='history-head'] li")).hasCount(1);
        assertThat(own.locator("[aria-labelledby='history-head'] .chip")).hasCount(0);
        assertAccessible(own);
        Page phone = manager(Screen.PHONE);
        phone.navigate(page.url());
        journeys.picture(phone, "close-phone");
        assertAccessible(phone);
    }

    private static void buyLongAgo(Api where, String buyer) {
        TestOrders.buy(where, buyer, LocalDate.now().minusDays(70), 10, 150_000);
        Rows.change(
                "UPDATE membership_member SET joined_on = '2026-01-01' WHERE id IN (SELECT member_id FROM membership_identity"
                        + " WHERE customer_number = ?)",
                buyer);
    }

    private String grade() {
        return Rows.one(
                        "SELECT m.grade FROM membership_member m JOIN membership_identity i ON i.member_id = m.id"
                                + " WHERE i.customer_number = ?",
                        customer)
                .orElseThrow();
    }

    private static LocalDate tomorrow() {
        return LocalDate.now(ZoneId.of("Asia/Seoul")).plusDays(1);
    }
}
