package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static kr.ansim.web.support.TestOrders.bought;
import static kr.ansim.web.support.TestOrders.events;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.BookingIT;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestCoupons;
import kr.ansim.web.support.TestShops;
import kr.ansim.web.support.TestSites;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody at the desk does things for a member who calls, and somebody else looks at what goes beyond a limit. */
class DeskActsJourneyIT extends BookingIT {

    private static final String REASON = "배송이 하루 늦음";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private final String customer = "DA-" + UUID.randomUUID();
    private final String placed = "O-" + UUID.randomUUID();
    private final String delivered = "O-" + UUID.randomUUID();
    private Staff staff;
    private Api seller;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
        seller = TestShops.another(uri("/"));
        seller.put("/api/v1/customers/tv/" + customer, """
                {"name": "김하은", "birthDate": "1990-05-01", "phone": "010-4821-7777", "phoneVerified": false}""");
        LocalDate day = LocalDate.now().minusDays(2);
        // the first of its two events: nothing of it is on its way
        String onlyPlaced = bought(customer, placed, day, 30_000).split(",\\s*\\{\"order\"", 2)[0];
        seller.post("/api/v1/order-events", events(onlyPlaced, bought(customer, delivered, day, 50_000)), null);
    }

    @Test
    void gives_within_limits_at_once_and_beyond_them_by_two() {
        String campaign = "사과 쿠폰 " + UUID.randomUUID();
        TestCoupons.off(3_000, "ALWAYS");
        Rows.change(
                "UPDATE membership_campaign SET name = ? WHERE id = (SELECT id FROM (SELECT id FROM membership_campaign"
                        + " ORDER BY made_at DESC LIMIT 1) newest)",
                campaign);
        Rows.change(
                "INSERT INTO membership_desk_campaign (campaign_id, told_by, told_at) SELECT id, 'test', NOW(6)"
                        + " FROM membership_campaign WHERE name = ?",
                campaign);
        Page page = staff.open("VIP_DESK", Screen.DESK, "/care/desk.xhtml?member=" + member());
        page.locator("summary:has-text('적립금 주기')").click();
        give(page, "2,000");
        assertThat(page.locator("[id='givePoints'] .note")).containsText("2,000원을 드렸습니다");
        give(page, "8,001");
        assertThat(page.locator("[id='givePoints'] .note")).containsText("승인을 요청했습니다");
        assertThat(page.locator("[id='actsDone']")).containsText("승인 대기");

        page.locator("summary:has-text('쿠폰 주기')").click();
        page.locator("[id='giveCoupon:campaign_label']").click();
        page.locator("[id='giveCoupon:campaign_panel'] li:has-text('" + campaign + "')")
                .click();
        assertThat(page.locator("[id='giveCoupon:will']")).containsText("3,000원을 바로 드립니다");
        page.locator("[id='giveCoupon:act']").click();
        assertThat(page.locator("[id='giveCoupon'] .ui-message-error").first()).containsText("사유");
        page.locator("[id='giveCoupon:reason']").fill(REASON);
        page.locator("[id='giveCoupon:act']").click();
        assertThat(page.locator("[id='giveCoupon'] .note")).containsText("드렸습니다");
        assertThat(page.locator("#facts summary")).containsText("1장");
        assertThat(page.locator("#facts")).containsText("2,000");

        page.locator("summary:has-text('수신 동의')").click();
        page.locator("[id='changeConsent:said_label']").click();
        page.locator("[id='changeConsent:said_panel'] li:has-text('동의함')").click();
        assertThat(page.locator("[id='changeConsent:will']")).containsText("동의한 것으로");
        page.locator("[id='changeConsent:reason']").fill("전화로 말함");
        page.locator("[id='changeConsent:act']").click();
        assertThat(page.locator("[id='changeConsent'] .note")).containsText("기록했습니다");
        assertAccessible(page);
        journeys.picture(page, "desk-acts-desk");

        Page gifts = staff.open("DESK_SUPERVISOR", Screen.DESK, "/care/gifts.xhtml?show=waiting");
        journeys.picture(gifts, "desk-acts-gifts");
        gifts.locator("[id='w'] li:has-text('8,001') button").first().click();
        assertThat(gifts.locator("[id='toast_container']")).containsText("승인하고 지급했습니다");
        assertThat(gifts.locator("#all a.pill[aria-current='true']")).hasAttribute("href", "?show=waiting&");
        assertAccessible(gifts);
        Assertions.assertThat(Rows.one(
                        "SELECT SUM(p.amount) FROM membership_point_hand p JOIN membership_member m ON m.id ="
                                + " p.member_id WHERE m.number = ? AND p.state = 'DONE'",
                        member()))
                .hasValue("10001");
    }

    @Test
    void asks_the_shop_for_packaging_and_a_return_and_books_and_changes_a_locker() {
        String first = TestSites.name();
        String second = TestSites.name();
        sites.site(first, 0, 0, 1, 1);
        sites.site(second, 0, 0, 1, 1);
        Page page = open(placed);
        page.locator("[id='packaging:reason']").fill("VIP 고객");
        page.locator("[id='packaging:act']").click();
        assertThat(page.locator("[id='packaging'] .note")).containsText("요청했습니다");
        book(page, first);
        assertThat(page.locator("[id='locker'] .note")).containsText(first);
        book(page, second);
        assertThat(page.locator("[id='locker'] .note")).containsText("바꿨습니다");
        assertAccessible(page);
        journeys.picture(page, "desk-acts-order");
        Assertions.assertThat(Rows.one(
                        "SELECT COUNT(*) FROM delivery_booking WHERE order_no = ? AND state = 'CONFIRMED'", placed))
                .hasValue("1");

        Page goods = open(delivered);
        goods.locator("[id='return:lines:0:quantity']").fill("2");
        goods.locator("[id='return:reason']").fill("마음이 바뀜");
        goods.locator("[id='return:act']").click();
        assertThat(goods.locator("[id='return'] .ui-message-error").first()).containsText("1개까지");
        goods.locator("[id='return:lines:0:quantity']").fill("1");
        goods.locator("[id='return:act']").click();
        assertThat(goods.locator("[id='return'] .note")).containsText("접수했습니다");
        assertThat(goods.locator("[id='done']")).containsText("쇼핑몰 대기");
        Assertions.assertThat(seller.get("/api/v1/orders/" + delivered + "/requests")
                        .body()
                        .path("items"))
                .hasSize(1);
        journeys.picture(goods, "desk-acts-return");
        Page phone = staff.open(
                "VIP_DESK", Screen.PHONE.english(), "/care/order.xhtml?member=" + member() + "&order=" + delivered);
        assertAccessible(phone);
        journeys.picture(phone, "desk-acts-order-phone");
    }

    @Test
    void reads_why_the_shop_refused_on_the_order_and_among_what_is_not_finished() {
        Page page = open(placed);
        page.locator("[id='packaging:reason']").fill("VIP 고객");
        page.locator("[id='packaging:act']").click();
        assertThat(page.locator("[id='packaging'] .note")).containsText("요청했습니다");
        String requests = "/api/v1/orders/" + placed + "/requests";
        String request = seller.get(requests).body().at("/items/0/id").asText();
        Assertions.assertThat(seller.post(requests + "/" + request + "/refusal", "{\"reason\": \"상자가 없습니다.\"}")
                        .status())
                .isEqualTo(200);
        assertThat(open(placed).locator("[id='done']")).containsText("“상자가 없습니다.”");
        Page desk = staff.open("VIP_DESK", Screen.DESK, "/care/desk.xhtml?member=" + member());
        assertThat(desk.locator(".pin:has-text('쇼핑몰이 거절한 요청')")).containsText("“상자가 없습니다.”");
        assertAccessible(desk);
        journeys.picture(desk, "desk-acts-refused");
    }

    private Page open(String order) {
        return staff.open("VIP_DESK", Screen.DESK, "/care/order.xhtml?member=" + member() + "&order=" + order);
    }

    private static void give(Page page, String points) {
        page.locator("[id='givePoints:points']").fill(points);
        page.locator("[id='givePoints:reason']").fill(REASON);
        page.locator("[id='givePoints:act']").click();
    }

    private static void book(Page page, String site) {
        page.locator("[id='locker:words']").fill(site);
        page.locator("[id='locker:look']").click();
        page.locator("[id='locker:found'] label:has-text('" + site + "')").click();
        page.locator("[id='locker:reason']").fill("집을 비움");
        page.locator("[id='locker:book']").click();
    }

    private String member() {
        return Rows.one(
                        "SELECT m.number FROM membership_member m JOIN membership_identity i ON i.member_id = m.id"
                                + " WHERE i.customer_number = ?",
                        customer)
                .orElseThrow();
    }
}
