package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.TestOrders;
import kr.ansim.web.support.TestShops;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A member looks at its own grade on the phone, by a link of the shop. */
class MyGradeJourneyIT extends PortalIT {

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @Test
    void both_gaps_are_seen_and_a_link_that_was_changed_opens_nothing() {
        Api shop = TestShops.another(uri("/"));
        String customer = "C-" + UUID.randomUUID();
        TestOrders.buy(shop, customer, LocalDate.now().minusDays(20), 4, 115_000);
        String number = Rows.one(
                        "SELECT m.number FROM membership_member m JOIN membership_identity i ON i.member_id = m.id"
                                + " WHERE i.customer_number = ?",
                        customer)
                .orElseThrow();
        Rows.change("UPDATE membership_member SET grade = 2 WHERE number = ?", number);
        Api.Answer link = shop.get("/api/v1/members/" + number + "/grade-page");
        assertThat(link.status()).isEqualTo(200);
        String address = link.text("url").replaceFirst("^[a-z]+://[^/]+/", uri("/").toString());

        Page page = journeys.open(Screen.PHONE);
        page.navigate(address);
        assertThat(page.locator("#grade-head")).hasText("골드");
        assertThat(page.locator(".mine__gap")).hasText("40,000원, 1건 남음");
        assertThat(page.locator(".mine__rings")).containsText("구매 4건 / 5건");
        assertThat(page.locator(".mine__rings")).containsText("460,000원 / 500,000원");
        journeys.picture(page, "my-grade-phone");
        assertAccessible(page);
        Page english = journeys.open(Screen.PHONE.english().dark());
        english.navigate(address);
        assertThat(english.locator(".mine__gap")).hasText("40,000 won and 1 purchase to go");
        journeys.picture(english, "my-grade-phone-dark-en");
        assertAccessible(english);

        page.navigate(address.replace("t=" + number, "t=" + number.substring(1) + "0"));
        assertThat(page.locator("main")).containsText("열 수 없는 링크입니다");
        assertAccessible(page);
    }
}
