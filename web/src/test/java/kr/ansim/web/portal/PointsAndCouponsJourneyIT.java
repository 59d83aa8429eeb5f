package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestPoints;
import kr.ansim.web.support.TestShops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody who runs the membership makes a campaign with its codes, and looks into the book of points. */
class PointsAndCouponsJourneyIT extends PortalIT {

    private static final double A_WHILE = 120_000;
    private static final String MANAGER = "MEMBERSHIP_MANAGER";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private Staff staff;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
    }

    @Test
    void a_campaign_is_made_its_codes_are_ordered_downloaded_and_it_is_ended() throws IOException {
        String name = "여는 날 " + UUID.randomUUID();
        Page page = staff.open(MANAGER, Screen.DESK, "/membership/campaigns.xhtml");
        assertAccessible(page);
        page.locator("[id='f:make']").click();
        assertThat(page.locator(".field:has([id='f:name']) .ui-message")).containsText("이름");
        page.locator("[id='f:name']").fill(name);
        page.locator("[id='f:amount']").fill("3000");
        page.locator("[id='f:minimum']").fill("20000");
        page.locator("[id='f:validFrom_input']").fill(day(LocalDate.now()));
        page.locator("[id='f:validTo_input']").fill(day(LocalDate.now().plusDays(30)));
        page.locator("[id='f:make']").click();
        page.waitForURL("**/campaign.xhtml?id=*");
        assertThat(page.locator("h1")).hasText(name);
        assertAccessible(page);

        page.locator("#codes").fill("25000");
        page.locator("#order").click();
        assertThat(page.locator("[id='codes-form']"))
                .containsText("25,000개 중 25,000개", new ContainsTextOptions().setTimeout(A_WHILE));
        Rows.awaitNone("SELECT 1 FROM membership_benefit_fact");
        page.reload();
        assertThat(page.locator("#report")).containsText("25,000");

        page.locator("#export").click();
        assertThat(page.locator(".field:has(#reason) .ui-message")).containsText("사유");
        page.locator("#reason").fill("인쇄소 전달");
        Download file = page.waitForDownload(() -> page.locator("#export").click());
        List<String> lines = Files.readAllLines(file.path());
        assertThat(lines).hasSize(25_001);
        assertThat(lines.get(1)).matches("\"[0-9A-Z]{13}\",\"FREE\",\"[0-9-]{10}\"");
        assertThat(Rows.one(
                        "SELECT reason FROM platform_audit_entry WHERE action = 'campaign.codes-exported' AND subject_id = ?",
                        page.url().replaceFirst(".*id=", "")))
                .hasValue("인쇄소 전달");

        page.locator("#endReason").fill("잘못 만듦");
        page.locator("#end").click();
        assertThat(page.locator(".page-head .chip")).hasText("끝남");
        assertThat(page.locator("#order")).hasCount(0);
        page.navigate(uri("/membership/campaigns.xhtml").toString());
        assertThat(page.locator("#list tr:has-text('" + name + "')")).containsText("25,000");
    }

    @Test
    void the_book_is_searched_page_by_page_and_added_up() {
        String member = TestPoints.member();
        for (int lot = 0; lot < 30; lot++) {
            TestPoints.give(member, 100, LocalDate.now().plusDays(100 + lot));
        }
        Api shop = TestShops.another(uri("/"));
        String order = "O-" + UUID.randomUUID();
        shop.post("/api/v1/benefit-holds", """
                {"member": "%s", "orderNo": "%s", "channel": "TV", "points": 250, "lines": [
                  {"line": 1, "productCode": "P", "category": "완구", "price": 9000, "quantity": 1}]}""".formatted(member, order));
        Page page = staff.open(MANAGER, Screen.DESK, "/membership/ledger.xhtml?q=" + member);
        assertThat(page.locator("#list tbody tr")).hasCount(25);
        assertThat(page.locator("#list tbody tr").first()).containsText("확보");
        assertThat(page.locator("#list tbody tr").first()).containsText("−100");
        assertAccessible(page);
        page.locator("nav.tools a.pill.push").click();
        assertThat(page.locator("#list tbody tr")).hasCount(6);

        page.locator("#q").fill(order);
        page.keyboard().press("Enter");
        assertThat(page.locator("#list tbody tr")).hasCount(1);
        page.locator("#q").fill("nothing of the kind");
        page.keyboard().press("Enter");
        assertThat(page.locator("#list")).containsText("맞는 전표가 없습니다");

        addUp(page);
        assertThat(page.locator("#balance")).containsText("맞음");
        assertAccessible(page);
        shift(member, 1);
        addUp(page);
        assertThat(page.locator("#balance [role=alert]")).containsText("어긋난 묶음 30개");
        Page start = staff.open(MANAGER, Screen.DESK, "/start.xhtml");
        assertThat(start.locator("main a:has-text('적립금 대차 확인')")).hasCount(1);
        assertAccessible(start);
        shift(member, -1);
        addUp(page);
        assertThat(page.locator("#balance [role=alert]")).hasCount(0);
        start.reload();
        assertThat(start.locator("main a:has-text('적립금 대차 확인')")).hasCount(0);

        Page phone = staff.open(MANAGER, Screen.PHONE, "/membership/ledger.xhtml?q=" + member);
        assertAccessible(phone);
        Page own = staff.open(MANAGER, Screen.DESK, "/membership/member.xhtml?number=" + member);
        assertThat(own.locator("[aria-labelledby='points-head']")).containsText("2,750원");
        own.locator("main a:text-is('적립금 내역')").click();
        assertThat(own.locator("#list tbody tr")).hasCount(25);
        assertThat(own.locator("#list tbody tr").first()).containsText("확보");
        assertThat(own.locator("#list tbody tr").first()).containsText("−250");
        assertThat(own.locator("#list tbody tr").first()).containsText(order);
        assertAccessible(own);
        own.locator("nav.tools a.pill.push").click();
        assertThat(own.locator("#list tbody tr")).hasCount(6);
        Page narrow = staff.open("VIP_DESK", Screen.PHONE, "/membership/point-statement.xhtml?number=" + member);
        assertThat(narrow.locator("#list tbody tr")).hasCount(25);
        assertAccessible(narrow);
    }

    @Test
    void five_thousand_journals_are_no_more_to_show_than_twenty_five() {
        String order = "O-" + UUID.randomUUID();
        Rows.change(
                "INSERT INTO membership_journal (id, journal_key, request_hash, kind, order_number, made_by, made_at)"
                        + " SELECT UUID_TO_BIN(UUID(), 1), UUID(), '', 'ISSUE', ?, 'test', NOW(6) FROM"
                        + " (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100) SELECT i FROM n) a,"
                        + " (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50) SELECT i FROM n) b",
                order);
        Page page = staff.open(MANAGER, Screen.DESK, "/membership/ledger.xhtml?q=" + order);
        for (int turned = 0; turned < 5; turned++) {
            assertThat(page.locator("#list tbody tr")).hasCount(25);
            page.locator("nav.tools a.pill.push").click();
        }
        assertThat(Rows.one("SELECT COUNT(*) FROM membership_journal WHERE order_number = ?", order))
                .hasValue("5000");
    }

    @Test
    void others_do_not_see_the_book() {
        journeys.expect("403");
        Page page = staff.open("QA_REVIEWER", Screen.DESK, "/membership/ledger.xhtml");
        assertThat(page.locator("h1")).not().hasText("적립금 장부");
    }

    /** By the worker, for which the page waits. */
    private static void addUp(Page page) {
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> page.locator("[id='balance:add']").click());
        Rows.awaitNone("SELECT 1 FROM membership_trial_wish");
    }

    /** As somebody would who changes the table by hand. */
    private static void shift(String member, int more) {
        Rows.change(
                "UPDATE membership_posting SET amount = amount + ? WHERE account = 'ISSUED' AND lot_id IN (SELECT l.id"
                        + " FROM membership_lot l JOIN membership_member m ON m.id = l.member_id WHERE m.number = ?)",
                more,
                member);
    }

    private static String day(LocalDate day) {
        return day.toString().replace('-', '.');
    }
}
