package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestCoupons;
import kr.ansim.web.support.TestPoints;
import kr.ansim.web.support.TestShops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Those who run the membership see how it goes, decide on what grades have, and move points by hand, two of them together. */
class BenefitsJourneyIT extends PortalIT {

    private static final String MANAGER = "MEMBERSHIP_MANAGER";
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private Staff staff;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
    }

    private Page newcomer(Screen screen) {
        Page page = journeys.open(screen);
        staff.newcomer(page, MANAGER);
        return page;
    }

    private Page open(Screen screen, String path) {
        return staff.open(MANAGER, screen, path);
    }

    @Test
    void the_dashboard_shows_what_happened_as_pictures_and_as_tables() {
        TestPoints.give(TestPoints.member(), 7_000, LocalDate.now(KOREA).plusMonths(3));
        useCoupon();
        LocalDate month = LocalDate.now(KOREA).withDayOfMonth(1);
        for (int ago = 5; ago >= 2; ago--) {
            close(month.minusMonths(ago).plusDays(1), ago);
        }
        Page page = open(Screen.DESK, "/membership/ledger.xhtml");
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> page.locator("[id='balance:add']").click());
        Rows.awaitNone("SELECT 1 FROM membership_trial_wish");
        assertThat(page.locator("#balance")).containsText("묶음");

        page.navigate(uri("/membership/dashboard.xhtml?months=6").toString());
        assertThat(page.locator(".chart canvas")).hasCount(5);
        assertThat(page.locator(".pill[aria-current]")).hasText("6개월");
        assertThat(page.locator("[aria-labelledby='grades-head'] .meta").first())
                .containsText("VVIP");
        page.locator("[aria-labelledby='moves-head'] summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[aria-labelledby='moves-head'] tbody tr:has-text('1,440')")
                        .first())
                .isVisible();
        assertThat(page.locator("[aria-labelledby='costs-head']")).containsText("원");
        assertThat(page.locator("[aria-labelledby='campaigns-head'] .bars li").first())
                .containsText("사용");
        assertThat((int) page.evaluate("Object.values(Chart.instances).length")).isEqualTo(5);
        assertThat((String) page.evaluate("Object.values(Chart.instances)[0].config.data.datasets[0].borderColor"))
                .startsWith("rgb");
        pictures("dashboard", "/membership/dashboard.xhtml?months=6");
        assertAccessible(page);
    }

    @Test
    void a_dashboard_of_a_membership_in_which_nothing_happened_says_so() {
        Page page = open(Screen.DESK, "/membership/dashboard.xhtml?months=nonsense");
        assertThat(page.locator(".pill[aria-current]")).hasText("12개월");
        assertThat(page.locator("h1")).hasText("멤버십 현황");
        assertAccessible(page);
    }

    @Test
    void benefits_are_proposed_by_one_and_released_by_another() {
        String coupon = campaign();
        Page page = newcomer(Screen.DESK);
        page.navigate(uri("/membership/benefits.xhtml").toString());
        assertThat(page.locator("[aria-labelledby='current-head'] tbody tr").last())
                .containsText("3%");
        assertAccessible(page);
        page.locator("#new a").click();
        page.waitForURL("**/benefit-plan-new.xhtml");
        page.locator("[id='f:grades:1:rate']").fill("열");
        page.locator("[id='f:expiryMonths']").fill("0");
        page.locator("[id='f:propose']").click();
        assertThat(page.locator(".field:has([id='f:grades:1:rate']) .ui-message-error"))
                .containsText("0부터 10까지");
        assertThat(page.locator(".field:has([id='f:validFrom']) .ui-message-error"))
                .isVisible();
        assertThat(page.locator(".field:has([id='f:source']) .ui-message-error"))
                .isVisible();
        assertThat(page.locator("[id='f:grades:1:rate']")).hasValue("열");
        journeys.picture(page, "benefit-plan-wrong");
        assertAccessible(page);
        page.locator("[id='f:grades:1:rate']").fill("1.25");
        page.locator("[id='f:expiryMonths']").fill("48");
        page.locator("[id='f:grades:1:coupon0_label']").click();
        if (page.locator("[id='f:grades:1:coupon0_filter']").count() > 0) {
            page.locator("[id='f:grades:1:coupon0_filter']").fill(coupon);
        }
        page.locator("[id='f:grades:1:coupon0_panel'] li:has-text('" + coupon + "')")
                .click();
        page.locator("[id='f:validFrom']").fill(free().toString());
        page.locator("[id='f:source']").fill("경쟁사 수준에 맞춤");
        page.locator("[id='f:propose']").click();
        page.waitForURL("**/benefit-plan.xhtml?id=*");
        assertThat(page.locator("main")).containsText("다른 담당자가 승인합니다");
        assertThat(page.locator("[id='d:release']")).hasCount(0);
        String address = page.url();
        assertAccessible(page);

        Page second = newcomer(Screen.PHONE);
        second.navigate(address);
        assertThat(second.locator("main")).containsText("1.25%");
        assertThat(second.locator("main")).containsText(coupon);
        journeys.picture(second, "benefit-plan-phone");
        assertAccessible(second);
        second.locator("[id='d:refuse']").click();
        assertThat(second.locator(".field:has([id='d:reason']) .ui-message-error"))
                .isVisible();
        second.locator("[id='d:release']").click();
        assertThat(second.locator(".page-head .chip")).hasText("시행 예정");
        assertThat(second.locator("[id='d:release']")).hasCount(0);
        assertThat(Rows.one(
                        "SELECT COUNT(*) FROM membership_benefit b JOIN membership_benefit_plan p ON p.valid_from = b.valid_from"
                                + " WHERE p.id = UUID_TO_BIN(?) AND b.grade = 1 AND b.kind = 'POINTS_RATE' AND b.amount = 125",
                        address.replaceFirst(".*id=", "")))
                .hasValue("1");
        second.navigate(uri("/membership/benefits.xhtml").toString());
        assertAccessible(second);
        pictures("benefits", "/membership/benefits.xhtml");
        pictures("benefit-plan-new", "/membership/benefit-plan-new.xhtml");
    }

    @Test
    void few_points_are_given_at_once_and_many_by_two() {
        String member = TestPoints.member();
        Page page = newcomer(Screen.DESK);
        page.navigate(uri("/membership/points-by-hand.xhtml?member=" + member).toString());
        page.locator("[id='f:move']").click();
        assertThat(page.locator(".field:has([id='f:points']) .ui-message-error"))
                .containsText("1부터");
        page.locator("[id='f:points']").fill("3,000");
        page.locator("[id='f:move']").click();
        assertThat(page.locator(".field:has([id='f:reason']) .ui-message-error"))
                .isVisible();
        page.locator("[id='f:reason']").fill("배송이 늦음");
        page.locator("[id='f:move']").click();
        assertThat(page.locator(".ui-growl")).containsText("적립금에 반영했습니다");
        assertThat(page.locator("[id='list'] tbody tr").first()).containsText("+3,000");
        assertThat(page.locator("[id='f:points']")).hasValue("");
        assertThat(points(member)).isEqualTo("3000");

        page.locator("[id='f:points']").fill("8000");
        page.locator("[id='f:reason']").fill("방송 오류 보상");
        page.locator("[id='f:move']").click();
        assertThat(page.locator("#w li:has-text('8,000')")).containsText("다른 담당자가 승인합니다");
        assertThat(points(member)).isEqualTo("3000");
        journeys.picture(page, "points-by-hand");
        assertAccessible(page);

        Page second = newcomer(Screen.PHONE);
        second.navigate(uri("/start.xhtml").toString());
        second.locator("main a:has-text('적립금 지급·회수 승인')").click();
        journeys.picture(second, "points-by-hand-phone");
        assertAccessible(second);
        second.locator("#w li:has-text('방송 오류 보상') button").click();
        assertThat(second.locator(".ui-growl")).containsText("승인하고");
        assertThat(points(member)).isEqualTo("11000");

        page.reload();
        page.locator("[id='f:member']").fill(member);
        page.locator("[id='f:way'] .ui-radiobutton-box").last().click();
        page.locator("[id='f:points']").fill("11001");
        page.locator("[id='f:reason']").fill("잘못 줌");
        page.locator("[id='f:move']").click();
        assertThat(page.locator("#w li:has-text('11,001')")).isVisible();
        page.locator("[id='refuse:act']").click();
        assertThat(page.locator(".field:has([id='refuse:reason']) .ui-message-error"))
                .isVisible();
        page.locator("[id='refuse:reason']").fill("근거 없음");
        page.locator("[id='refuse:act']").click();
        assertThat(page.locator(".ui-growl")).containsText("거절했습니다");
        assertThat(points(member)).isEqualTo("11000");
        pictures("points-by-hand", "/membership/points-by-hand.xhtml");
    }

    @Test
    void others_see_none_of_it() {
        journeys.expect("403");
        for (String path : new String[] {"dashboard", "benefits", "benefit-plan-new", "points-by-hand"}) {
            Page page = staff.open("QA_REVIEWER", Screen.DESK, "/membership/" + path + ".xhtml");
            assertThat(page.locator("h1")).not().hasText("멤버십 현황");
            assertThat(page.locator("#f")).hasCount(0);
        }
    }

    /** As somebody sees it on a phone and on a desk, in both languages and schemes. */
    private void pictures(String name, String path) {
        Screen phone = Screen.PHONE.wide(390);
        journeys.picture(open(Screen.DESK, path), name + "-desk");
        journeys.picture(open(Screen.DESK.dark().english(), path), name + "-desk-dark-en");
        Page small = open(phone, path);
        journeys.picture(small, name + "-390");
        assertThat(small.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
        journeys.picture(open(phone.dark().english(), path), name + "-390-dark-en");
    }

    private void useCoupon() {
        Api shop = TestShops.another(uri("/"));
        Api.Answer held = shop.post("/api/v1/benefit-holds", """
                {"member": "%s", "orderNo": "O-%s", "channel": "TV", "points": 0, "coupons": ["%s"], "lines": [
                  {"line": 1, "productCode": "P", "category": "완구", "price": 90000, "quantity": 1}]}""".formatted(
                        TestPoints.member(), UUID.randomUUID(), TestCoupons.off(3_000, "ALWAYS")));
        assertThat(held.status()).isEqualTo(201);
        assertThat(shop.post("/api/v1/benefit-holds/" + held.text("id") + "/commit", null)
                        .status())
                .isEqualTo(200);
        Rows.awaitNone("SELECT 1 FROM membership_benefit_fact");
    }

    private static void close(LocalDate effective, int ago) {
        byte[] close = Ids.toBytes(Ids.next());
        Rows.change(
                "INSERT INTO membership_close (id, effective, policy, policy_digest, state, done_to, last_id, expected, members,"
                        + " digest, begun_at, begun_by, ended_at) VALUES (?, ?, 1, ?, 'DONE', ?, ?, 2000, 2000, ?, NOW(6),"
                        + " 'system', NOW(6))",
                close,
                effective,
                new byte[32],
                new byte[16],
                new byte[16],
                new byte[32]);
        int[][] moves = {
            {0, 0, 1_200}, {0, 1, 1_000 + 10 * ago}, {1, 2, 420}, {2, 1, 130 * ago}, {3, 3, 300}, {4, 4, 120}
        };
        for (int[] move : moves) {
            Rows.change(
                    "INSERT INTO membership_close_movement (close_id, from_grade, to_grade, members, amount)"
                            + " VALUES (?, ?, ?, ?, 0)",
                    close,
                    move[0],
                    move[1],
                    move[2]);
        }
    }

    private static String campaign() {
        String name = "생일 " + UUID.randomUUID();
        Rows.change(
                "INSERT INTO membership_campaign (id, name, kind, amount, most, minimum, categories, channels, valid_from,"
                        + " valid_to, stacking, per_member, state, wanted_codes, made_codes, made_at)"
                        + " VALUES (?, ?, 'AMOUNT', 5000, 0, 0, '', '', '2026-01-01', '2099-12-31', 'ALWAYS', 0, 'OPEN', 0, 0,"
                        + " NOW(6))",
                Ids.toBytes(Ids.next()),
                name);
        return name;
    }

    /** For which nobody has released anything, far from now so that no other test goes by it. */
    private static LocalDate free() {
        return LocalDate.of(2090, 1, 1).plusDays(Math.abs(UUID.randomUUID().hashCode() % 3_000));
    }

    private static String points(String member) {
        return Rows.one(
                        "SELECT COALESCE(SUM(l.available), 0) FROM membership_lot l JOIN membership_member m"
                                + " ON m.id = l.member_id WHERE m.number = ?",
                        member)
                .orElseThrow();
    }
}
