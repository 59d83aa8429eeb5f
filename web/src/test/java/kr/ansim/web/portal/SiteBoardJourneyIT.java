package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.BookingIT;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The delivery desk watches one site and acts on it. */
class SiteBoardJourneyIT extends BookingIT {

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private Staff staff;
    private String name;
    private String site;
    private Page page;

    @BeforeEach
    void open() {
        staff = new Staff(journeys, uri("/"));
        name = "현황판 " + UUID.randomUUID();
        site = sites.site(name, 3, 0, 0, 0);
        page = staff.open("DELIVERY_OPERATOR", Screen.DESK, "/delivery/site.xhtml?id=" + site);
    }

    private Locator door(String number) {
        return page.locator(".cabinet [data-door='" + number + "']");
    }

    private String book() {
        Api.Answer held = hold(site);
        move(held, "confirm");
        return held.text("compartment");
    }

    private void because(String reason) {
        page.locator("[id='operation:reason']").fill(reason);
        page.locator("[id='operation:act']").click();
    }

    @Test
    void sees_within_seconds_what_a_shop_has_booked() {
        String number = book();
        // told once, until the page asks again
        assertThat(page.locator("[id='mark'] [role=status]")).hasText(number + " 예약");
        assertThat(door(number)).hasClass("door door--booked");
    }

    @Test
    void closes_a_site_with_a_reason_and_is_told_whose_bookings_stay() {
        String number = book();
        page.reload();
        page.locator("[id='close']").click();
        assertThat(page.locator("[id='operation-dialog'] .note")).containsText("예약 1건");
        because("");
        assertThat(page.locator("[id='operation-dialog'] .ui-message-error")).hasText("꼭 적어 주세요.");
        page.keyboard().press("Escape");
        assertThat(page.locator("[id='operation-dialog']")).isHidden();
        assertThat(page.locator("[id='close']")).isFocused();

        page.locator("[id='close']").click();
        because("건물 공사");
        assertThat(page.locator("[id='outcome'] .note")).containsText("보관함을 닫았습니다");
        assertThat(page.locator("[id='outcome'] .note li")).containsText(number);
        Page inbox = staff.open("DELIVERY_OPERATOR", Screen.DESK, "/notifications.xhtml");
        assertThat(inbox.locator(".notices").getByText(name)).isVisible();

        page.locator("[id='open']").click();
        because("공사 끝");
        assertThat(page.locator("[id='outcome'] .note")).containsText("보관함을 다시 열었습니다");
        assertThat(page.locator("[id='events']")).containsText("건물 공사");
    }

    @Test
    void takes_a_door_out_of_order_and_back_and_its_history_tells() {
        String number = page.locator(".cabinet [data-door]").first().getAttribute("data-door");
        // the answer brings the buttons anew
        page.waitForResponse("**/delivery/site.xhtml*", () -> door(number).click());
        page.locator("[id='break']").click();
        because("잠금장치 고장");
        assertThat(door(number)).hasClass("door door--out");
        page.locator("[id='mend']").click();
        because("부품 교체");
        assertThat(door(number)).hasClass("door door--free");
        assertThat(page.locator("[id='door']")).containsText("부품 교체");
        assertThat(page.locator("[id='door']")).containsText("잠금장치 고장");
    }

    @Test
    void writes_down_how_much_a_door_bears_and_finds_it_again() {
        assertThat(page.locator("[id='door'] .facts")).containsText("모름");
        page.locator("[id='describe']").click();
        page.locator("[id='description:weight_input']").fill("5.5");
        page.locator("[id='description:height_input']").fill("950");
        page.locator("[id='description:save']").click();
        assertThat(page.locator("[id='door'] .facts")).containsText("5.5 kg");
        assertThat(page.locator("[id='door'] .facts")).containsText("950 mm");
        page.reload();
        assertThat(page.locator("[id='door'] .facts")).containsText("5.5 kg");
    }
}
