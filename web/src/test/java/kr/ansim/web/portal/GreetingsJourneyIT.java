package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static kr.ansim.web.support.TestOrders.events;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestContacts;
import kr.ansim.web.support.TestOrders;
import kr.ansim.web.support.TestPoints;
import kr.ansim.web.support.TestShops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A supervisor writes a greeting, an agent says it, and whoever has trouble hears nothing cheerful. */
class GreetingsJourneyIT extends PortalIT {

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private final String customer = "GJ-" + UUID.randomUUID();
    private Staff staff;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
    }

    @Test
    void what_a_supervisor_releases_is_said_with_its_fact_and_told_whether_it_helped() {
        String member = TestPoints.member();
        Page lead = staff.open("DESK_SUPERVISOR", Screen.DESK, "/care/greetings.xhtml?fact=GAP_NEXT");
        assertThat(lead.locator("[id='f:words']")).hasValue(Pattern.compile("등급까지"));
        assertAccessible(lead);
        lead.locator("[id='f:words']").fill("{{grade}} 등급까지 {{points}}점입니다.");
        lead.locator("[id='f:save']").click();
        assertThat(lead.locator("[id='f'] .ui-message-error")).containsText("points");
        lead.locator("[id='f:words']").fill("다음 {{grade}} 등급까지 {{amount}}, {{count}}건 남으셨습니다.");
        lead.locator("[id='f:member']").fill(member);
        lead.locator("[id='f:preview']").click();
        assertThat(lead.locator("[id='f'] .greet__words")).containsText("등급까지 0원, 1건 남으셨습니다.");
        lead.locator("[id='f:save']").click();
        assertThat(lead.locator("[id='v'] .chip").first()).containsText("초안");
        assertAccessible(lead);
        lead.locator("[id='v'] button:has-text('적용하기')").click();
        assertThat(lead.locator("[id='v'] .chip").first()).containsText("시행 중");

        Page desk = staff.open("VIP_DESK", Screen.DESK, "/care/desk.xhtml?member=" + member);
        assertThat(desk.locator("#say .greet__words")).containsText("다음 패밀리 등급까지 0원, 1건 남으셨습니다.");
        assertThat(desk.locator("#say .greet__from").first()).containsText("등급 집계에서");
        assertAccessible(desk);
        desk.locator("[id='greet:en']").click();
        assertThat(desk.locator("#say .greet__words")).containsText("purchase(s)");
        desk.locator("[id='greet:ko']").click();
        assertThat(desk.locator("#say .greet__words")).containsText("다음");
        desk.keyboard().press("e");
        desk.locator("[id='greet'] button:has-text('예')").click();
        assertThat(desk.locator("[id='greet'] button[aria-pressed='true']:has-text('예')"))
                .hasCount(1);
        assertAccessible(desk);

        lead.navigate(uri("/care/greetings.xhtml?fact=GAP_NEXT").toString());
        assertThat(lead.locator("[id='v'] li").first()).containsText("말함 1 · 도움 1");
        lead.locator("[id='v'] button:has-text('다시 쓰기')").click();
        assertThat(lead.locator("[id='v'] .chip").first()).containsText("종료");
        Page trail = staff.open("AUDITOR", Screen.DESK, "/audit/trail.xhtml?action=greeting.said");
        assertThat(trail.locator("main")).containsText(member);
    }

    @Test
    void whoever_waits_for_the_end_of_a_complaint_hears_nothing_cheerful() {
        Api shop = TestShops.another(uri("/"));
        TestOrders.buy(shop, customer, LocalDate.now().minusDays(3), 1, 120_000);
        shop.put("/api/v1/catalogue-items/TV-1", """
            {"name": "다람 블록 200", "brand": "다람", "category": "완구", "price": 120000, "sizes": [],
             "changedAt": "%s"}\
            """.formatted(Instant.now()));
        String address = "/care/desk.xhtml?member=" + member();
        Page glad = staff.open("VIP_DESK", Screen.DESK, address);
        assertThat(glad.locator("#say .greet")).containsText("받으신 다람 블록 200, 마음에 드셨습니까?");
        shop.post(
                "/api/v1/contact-events",
                events(TestContacts.complaint(
                        customer,
                        "CALL-" + customer,
                        Instant.now().minus(20, ChronoUnit.HOURS).toString(),
                        "설치 기사가 오지 않음")),
                null);
        Page sorry = staff.open("VIP_DESK", Screen.DESK, address);
        assertThat(sorry.locator("#say .greet")).containsText("말씀하신 설치 배송 건을 아직 마무리하지 못해 죄송합니다.");
        assertThat(sorry.locator("#say .greet")).containsText("전화 상담에서");
        assertThat(sorry.locator("#say .greet")).not().containsText("마음에 드셨습니까");
    }

    private String member() {
        return Rows.one(
                        "SELECT m.number FROM membership_identity i JOIN membership_member m ON m.id = i.member_id"
                                + " WHERE i.customer_number = ?",
                        customer)
                .orElseThrow();
    }
}
