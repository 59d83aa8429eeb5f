package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;

import com.microsoft.playwright.Page;
import java.util.UUID;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Menus;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A call-back from the promise to the next try, and two who take the same one. */
class CallBacksJourneyIT extends PortalIT {

    private static final String NIGHT = ".ui-chkbox-label:text-is('고객이 밤 시간(21:00–08:00)을 원했습니다')";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private final String about = "환불이 언제 되는지 " + UUID.randomUUID().toString().substring(0, 8);
    private Staff staff;
    private String member = "";

    @BeforeEach
    void tell() {
        staff = new Staff(journeys, uri("/"));
        member = TestMembers.told(uri("/"), """
                        {"name": "탁미소", "birthDate": "1985-03-02", "phone": "010-3131-4242", "phoneVerified": false}""");
    }

    @Test
    void whoever_calls_back_reads_the_context_first_then_the_number_and_tries_again() {
        Page page = promised(true);
        page.navigate(uri("/care/call-backs.xhtml").toString());
        assertAccessible(page);
        page.locator("tr:has(a[href='desk.xhtml?member=" + member + "']) a.row-link")
                .click();
        assertThat(page.locator("main")).containsText(about);
        assertThat(page.locator("main")).not().containsText("4242");
        assertThat(page.locator("main")).containsText("탁*소");
        assertAccessible(page);
        page.locator("[id='done:tell']").click();
        assertThat(page.locator("#done")).containsText("아직 전화하지 않았습니다");
        page.locator("[id='ring:act']").click();
        assertThat(page.locator("#ring .dial")).hasText("010-3131-4242");
        assertThat(page.locator("main")).containsText(about);

        page.locator("label:text-is('받지 않음')").click();
        page.locator("[id='done:tell']").click();
        assertThat(page.locator("#done")).containsText("다음 시각을 고르거나");
        Menus.choose(page, "done:slot", "10:00");
        page.locator("[id='done:tell']").click();
        assertThat(page.locator(".ui-growl")).containsText("받지 않은 것으로 남겼습니다");
        assertThat(page.locator("main")).containsText("1번");
        journeys.picture(page, "call-back");
        page.locator("[id='ring:act']").click();
        assertThat(page.locator("#ring")).containsText("약속한 시각 전입니다");
        page.locator("label:text-is('취소')").click();
        page.locator("[id='done:tell']").click();
        assertThat(page.locator(".field:has([id='done:said']) .ui-message-error"))
                .isVisible();
        page.locator("[id='done:said']").fill("먼저 전화하셔서 해결됨");
        page.locator("[id='done:tell']").click();
        assertThat(page.locator("main")).containsText("끝난 콜백입니다");
        assertAccessible(page);
        Page phone = staff.open("VIP_DESK", Screen.PHONE, "/care/call-backs.xhtml?when=DONE&whose=all");
        assertThat(phone.locator("main")).containsText("탁*소");
        assertAccessible(phone);
    }

    @Test
    void of_two_who_take_it_one_is_told_who_was_faster() {
        Page one = promised(false);
        one.navigate(uri("/care/call-backs.xhtml").toString());
        String row = "tr:has(a[href='desk.xhtml?member=" + member + "'])";
        assertThat(one.locator(row)).containsText("담당 없음");
        one.locator(row + " a.row-link").click();
        assertThat(one.locator("#have")).containsText("아직 맡은 사람이 없습니다");
        assertThat(one.locator("main")).not().containsText(about);
        String address = one.url();
        Page other = staff.open("DESK_SUPERVISOR", Screen.DESK, address.substring(address.indexOf("/care/")));
        other.locator("[id='have:take']").click();
        assertThat(other.locator("#have")).containsText("내가 맡고 있습니다");
        assertThat(other.locator("main")).containsText(about);
        one.locator("[id='have:take']").click();
        assertThat(one.locator(".ui-growl")).containsText("남지안 담당자가 먼저 맡았습니다");
    }

    private Page promised(boolean mine) {
        Page page = staff.open("VIP_DESK", Screen.DESK, "/care/desk.xhtml?member=" + member);
        page.locator("[id='callBack:plan']").click();
        assertThat(page.locator(".field:has([id='callBack:about']) .ui-message-error")
                        .or(page.locator(".field:has([id='callBack:night']) .ui-message-error"))
                        .first())
                .isVisible();
        page.locator("#callBack " + NIGHT).click();
        page.locator("[id='callBack:about']").fill(about);
        if (!mine) {
            page.locator("#callBack .ui-chkbox-label:text-is('내가 전화하기')").click();
        }
        page.locator("[id='callBack:plan']").click();
        assertThat(page.locator(".ui-growl")).containsText("콜백을 약속했습니다");
        assertAccessible(page);
        return page;
    }
}
