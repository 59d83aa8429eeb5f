package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static kr.ansim.web.support.TestOrders.events;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Menus;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestContacts;
import kr.ansim.web.support.TestOrders;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What members bought and called for is seen by who serves them, and orders come by file as well. */
class PurchasesJourneyIT extends PortalIT {

    private static final String SHOP = "데모 멤버십";
    private static final String HEADINGS =
            "주문 번호,채널,고객 번호,사건 번호,사건,일어난 때,줄,수량,상품 코드,분류,브랜드,사이즈,가격," + "결제 수단,배송비,할인,쓴 적립금";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private final String customer = "PJ-" + UUID.randomUUID();
    private final String contact = "CALL-" + UUID.randomUUID();
    private Staff staff;
    private Api shop;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
        shop = new Api(uri("/"), Demo.read().membersKey());
    }

    @Test
    void the_desk_sees_what_is_unfinished_first_and_reads_what_was_said_with_a_reason() {
        Instant now = Instant.now();
        TestOrders.buy(shop, customer, LocalDate.now().minusDays(20), 1, 120_000);
        shop.put("/api/v1/catalogue-items/TV-1", """
                {"name": "다람 블록 200", "brand": "다람", "category": "완구", "price": 120000, "sizes": [],
                 "changedAt": "%s"}""".formatted(now));
        String due = now.plus(3, ChronoUnit.HOURS).toString();
        shop.post(
                "/api/v1/contact-events",
                events(
                        TestContacts.complaint(customer, contact, ago(now, 26), "설치 기사가 약속한 날에 오지 않음"),
                        TestContacts.event(
                                customer, contact, "2", "PROMISED", ago(now, 2), ", \"dueAt\": \"" + due + "\""),
                        TestContacts.complaint(customer, contact + "b", ago(now, 900), "상자가 찢어짐"),
                        TestContacts.event(
                                customer,
                                contact + "b",
                                "2",
                                "RESOLVED",
                                ago(now, 880),
                                ", \"outcome\": \"REFUNDED\"")),
                null);
        String member = member();

        for (Screen screen : new Screen[] {
            Screen.DESK,
            Screen.DESK.english().dark(),
            Screen.PHONE,
            Screen.PHONE.english().dark()
        }) {
            Page page = staff.open("MEMBERSHIP_MANAGER", screen, "/membership/member.xhtml?number=" + member);
            assertThat(page.locator(".pinned li")).hasCount(1);
            assertThat(page.locator("ol.line > li")).hasCount(1);
            assertThat(page.locator("main")).containsText("다람 블록 200 (TV-1)");
            assertThat(page.locator("[aria-labelledby='orders-head']")).containsText("122,500");
            assertThat(page.locator("main")).not().containsText("설치 기사");
            shot(page, "member-contacts", screen);
            assertAccessible(page);
            page.locator(".pinned a").click();
            assertThat(page.locator("ol.line > li")).hasCount(2);
            assertThat(page.locator("main")).not().containsText("설치 기사");
            shot(page, "contact", screen);
            assertAccessible(page);
        }

        Page page = staff.open("MEMBERSHIP_MANAGER", Screen.DESK, "/membership/member.xhtml?number=" + member);
        page.locator(".pinned a").click();
        page.locator("[id='reveal:act']").click();
        assertThat(page.locator("[id='reveal'] .ui-message-error")).isVisible();
        page.locator("[id='reveal:reason']").fill("고객이 지난 불만을 물음");
        page.locator("[id='reveal:act']").click();
        assertThat(page.locator("[id='reveal:clear']")).containsText("설치 기사가 약속한 날에 오지 않음");
        assertAccessible(page);
        Page auditor = staff.open("AUDITOR", Screen.DESK, "/audit/trail.xhtml?action=personal-data.revealed");
        assertThat(auditor.locator("main")).containsText("고객이 지난 불만을 물음");
        assertThat(auditor.locator("main")).containsText(member);
    }

    @Test
    void an_erased_member_leaves_nothing_that_it_said_but_in_complaints() {
        Instant now = Instant.now();
        shop.post(
                "/api/v1/contact-events",
                events(TestContacts.question(customer, contact, ago(now, 26), "설치 날짜를 물음")),
                null);
        shop.put("/api/v1/customers/tv/" + customer, """
                {"name": "김하은", "phone": "010-0000-%04d", "phoneVerified": false}""".formatted(Math.abs(customer.hashCode() % 10_000)));
        String member = member();
        Page page = staff.open("MEMBERSHIP_MANAGER", Screen.DESK, "/membership/member.xhtml?number=" + member);
        page.locator("[id='erase:confirmed']").fill(member);
        page.locator("[id='erase:reason']").fill("회원의 삭제 요구");
        page.locator("[id='erase:act']").click();
        assertThat(page.locator(".ui-growl")).containsText("지웠습니다");
        assertThat(page.locator("main")).containsText("멤버십 담당자만 볼 수 있습니다");
        assertThat(page.locator(".pinned a")).hasCount(1);
        Page desk = staff.open("VIP_DESK", Screen.DESK, "/membership/member.xhtml?number=" + member);
        assertThat(desk.locator("main")).containsText("멤버십 담당자만 볼 수 있습니다");
        assertThat(desk.locator(".pinned")).hasCount(0);
        assertThat(desk.locator("[aria-labelledby='orders-head']")).hasCount(0);
        assertAccessible(desk);
        journeys.expect("404");
        page.locator(".pinned a").click();
        page.waitForURL("**/membership/contact.xhtml?*");
        desk.navigate(page.url());
        assertThat(desk.locator("h1")).hasText("찾는 화면이 없습니다");
        assertThat(page.locator("#reveal")).hasCount(0);
        Assertions.assertThat(Rows.one(
                        "SELECT COUNT(*) FROM membership_contact_event e JOIN membership_contact c ON c.id = e.contact_id"
                                + " WHERE c.number = ? AND e.said IS NULL AND e.said_digest IS NULL",
                        contact))
                .hasValue("1");
        shop.post(
                "/api/v1/contact-events",
                events(TestContacts.question(customer, contact, ago(now, 26), "설치 날짜를 물음")),
                null);
        Assertions.assertThat(Rows.one(
                        "SELECT COUNT(*) FROM membership_contact_event e JOIN membership_contact c ON c.id = e.contact_id"
                                + " WHERE c.number = ? AND e.said IS NOT NULL",
                        contact))
                .hasValue("0");
    }

    @Test
    void a_file_is_tried_mended_and_taken_and_again_changes_nothing() {
        Page page = staff.open("MEMBERSHIP_MANAGER", Screen.DESK, "/membership/order-import.xhtml");
        shot(page, "order-import", Screen.DESK);
        assertAccessible(page);
        send(page, orders(30).replace("주문,2026-11-02", "받음,2026-11-02").getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".ui-message-error").first()).isVisible();
        chooseShop(page);
        send(page, orders(2).replace("주문,2026-11-02", "받음,2026-11-02").getBytes(StandardCharsets.UTF_8));
        page.waitForURL("**/order-import.xhtml?id=*");
        assertThat(page.locator(".note.is-bad")).containsText("파일을 받지 않았습니다");
        assertThat(page.locator("#faults")).containsText("모르는 사건입니다: 받음");
        assertThat(page.locator("#faults")).containsText("E2 사건");
        assertThat(page.locator("#start")).hasCount(0);
        shot(page, "order-import-faulty", Screen.DESK);
        assertAccessible(page);

        tried(page, orders(60));
        assertThat(page.locator(".note.is-info")).containsText("잘못된 곳이 없습니다");
        Assertions.assertThat(kept()).isZero();
        shot(page, "order-import-tried", Screen.DESK);
        assertAccessible(page);
        page.locator("#start").click();
        assertThat(page.locator(".note.is-info"))
                .containsText("파일을 모두 받았습니다", new LocatorAssertions.ContainsTextOptions().setTimeout(120_000));
        Assertions.assertThat(kept()).isEqualTo(60);
        assertAccessible(page);

        tried(page, orders(60));
        assertThat(page.locator(".note.is-info")).containsText("새로운 것이 없는 파일입니다");
        assertAccessible(page);

        String last = page.url();
        for (Screen screen : new Screen[] {
            Screen.DESK.english().dark(), Screen.PHONE, Screen.PHONE.english().dark()
        }) {
            Page other = staff.open("MEMBERSHIP_MANAGER", screen, "/membership/order-import.xhtml");
            shot(other, "order-import", screen);
            assertAccessible(other);
            other.navigate(last);
            shot(other, "order-import-known", screen);
            assertAccessible(other);
        }
    }

    @Test
    void the_template_is_a_file_that_is_taken() {
        Page page = staff.open("MEMBERSHIP_MANAGER", Screen.DESK.english(), "/membership/order-import.xhtml");
        byte[] template = page.context()
                .request()
                .get(uri("/membership/orders-template.xlsx?language=en").toString())
                .body();
        chooseShop(page);
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("orders.xlsx", "application/octet-stream", template));
        page.waitForURL("**/order-import.xhtml?id=*");
        assertThat(page.locator(".note.is-info")).isVisible();
        assertAccessible(page);
    }

    @Test
    void the_others_have_no_way_in() {
        journeys.expect("403");
        journeys.expect("404");
        Page desk = staff.open("DELIVERY_OPERATOR", Screen.DESK, "/membership/order-import.xhtml");
        assertThat(desk.locator("input[type=file]")).hasCount(0);
        Page manager = staff.open("MEMBERSHIP_MANAGER", Screen.DESK, "/membership/contact.xhtml?member=123&id=x");
        assertThat(manager.locator("h1")).containsText("찾는 화면이 없습니다");
    }

    private void tried(Page page, String file) {
        page.navigate(uri("/membership/order-import.xhtml").toString());
        chooseShop(page);
        send(page, file.getBytes(StandardCharsets.UTF_8));
        page.waitForURL("**/order-import.xhtml?id=*");
    }

    private String orders(int many) {
        return HEADINGS + "\n"
                + IntStream.rangeClosed(1, many)
                        .mapToObj(order ->
                                ("%1$s-%2$d,TV,%1$s,1,주문,2026-11-02 21:14,1,1,TV-1,완구,다람,,59000,CARD,2500,0,0\n"
                                                + "%1$s-%2$d,TV,%1$s,2,배송 완료,2026-11-04 11:02,1,1,,,,,,,,,")
                                        .formatted(customer, order))
                        .collect(Collectors.joining("\n"));
    }

    private int kept() {
        return Integer.parseInt(Rows.one("SELECT COUNT(*) FROM membership_order WHERE number LIKE ?", customer + "-%")
                .orElseThrow());
    }

    private String member() {
        return Rows.one(
                        "SELECT m.number FROM membership_member m JOIN membership_identity i ON i.member_id = m.id"
                                + " WHERE i.customer_number = ?",
                        customer)
                .orElseThrow();
    }

    private void shot(Page page, String name, Screen screen) {
        journeys.picture(
                page,
                name + "-" + screen.width() + "-" + screen.language().substring(0, 2) + "-"
                        + screen.scheme().name().toLowerCase(Locale.ROOT));
    }

    private static String ago(Instant now, int hours) {
        return now.minus(hours, ChronoUnit.HOURS).toString();
    }

    /** A file goes by a way of its own, which may be faster. */
    private static void chooseShop(Page page) {
        page.waitForResponse("**/order-import.xhtml*", () -> Menus.choose(page, "shop", SHOP));
    }

    private static void send(Page page, byte[] file) {
        page.locator("input[type=file]").setInputFiles(new FilePayload("orders.csv", "text/csv", file));
    }
}
