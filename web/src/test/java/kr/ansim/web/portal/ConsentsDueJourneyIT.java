package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestPoints;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Consents that lapse soon are found page by page, from the dashboard to the member. */
class ConsentsDueJourneyIT extends PortalIT {

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @AfterEach
    void forget() {
        Rows.change("DELETE FROM membership_consent_due");
    }

    @Test
    void whoever_is_to_be_asked_again_stands_in_the_list() {
        String member = TestPoints.member();
        for (int day = 0; day < 26; day++) {
            due(day == 0 ? member : TestPoints.member(), LocalDate.now().plusDays(2L + day));
        }
        Staff staff = new Staff(journeys, uri("/"));
        Page page = staff.open("MEMBERSHIP_MANAGER", Screen.DESK, "/membership/dashboard.xhtml");
        assertThat(page.locator(".figure:has-text('확인할 광고 동의')")).containsText("26");
        assertAccessible(page);
        page.locator("a:has-text('확인할 광고 동의 보기')").click();
        assertThat(page.locator("#list tbody tr")).hasCount(25);
        assertAccessible(page);
        page.locator("#list a.row-link").first().click();
        assertThat(page.locator("main")).containsText(member.substring(6));
        page.goBack();
        page.locator("nav.tools a.pill.push").click();
        assertThat(page.locator("#list tbody tr")).hasCount(1);
        Page phone = staff.open("MEMBERSHIP_MANAGER", Screen.PHONE, "/membership/consents.xhtml");
        assertAccessible(phone);
        journeys.expect("403");
        Page other = staff.open("VIP_DESK", Screen.DESK, "/membership/consents.xhtml");
        assertThat(other.locator("#list")).hasCount(0);
    }

    private static void due(String member, LocalDate confirmBy) {
        UUID said = Ids.next();
        Rows.change(
                "INSERT INTO membership_consent (id, member_id, identity_id, channel, act, text_version, source, occurred_at,"
                        + " received_at) SELECT ?, id, id, 'SMS', 'GIVEN', '1', 'app', ?, NOW(6) FROM membership_member"
                        + " WHERE number = ?",
                Ids.toBytes(said),
                confirmBy.minusYears(2).atStartOfDay(),
                member);
        Rows.change(
                "INSERT INTO membership_consent_due (id, member_id, channel, confirm_by, told_at) SELECT ?, id, 'SMS', ?, NOW(6)"
                        + " FROM membership_member WHERE number = ?",
                Ids.toBytes(Ids.next()),
                confirmBy,
                member);
    }
}
