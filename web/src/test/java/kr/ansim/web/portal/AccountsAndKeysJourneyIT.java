package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator looks after people and after the systems that call us. */
class AccountsAndKeysJourneyIT extends PortalIT {

    private static final String LOOK = "/api/v1/pickup-points?q=none";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private Staff staff;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
    }

    @Test
    void invites_somebody_changes_their_roles_and_closes_the_account_again() {
        String email = "invited-" + UUID.randomUUID() + "@ansim.example";
        staff.invite(email, "DELIVERY_OPERATOR");
        Page page = staff.open("ADMINISTRATOR", Screen.DESK, "/identity/accounts.xhtml?q=" + email);
        page.locator("[data-row]").click();
        assertThat(page.locator(".page-head .chip")).hasText("초대됨");
        page.waitForLoadState();

        page.locator(".ui-selectmanycheckbox .ui-chkbox:has(input[value='AUDITOR']) .ui-chkbox-box")
                .click();
        page.locator("[id='roles-form:change']").click();
        assertThat(page.locator("[id='roles-form'] .ui-message-error")).hasText("사유를 적어 주세요.");
        page.locator("[id='roles-form:reason']").fill("감사 업무를 함께 맡음");
        page.locator("[id='roles-form:change']").click();
        assertThat(page.locator(".ui-growl")).containsText("역할을 바꿨습니다");
        assertThat(page.locator("[aria-labelledby='history']")).containsText("감사 업무를 함께 맡음");

        page.locator(".page-head").getByText("계정 중지").click();
        page.locator("[id='disable:reason']").fill("퇴사");
        page.locator("[id='disable:act']").click();
        assertThat(page.locator(".page-head .chip")).hasText("중지됨");
    }

    @Test
    void gives_a_shop_a_key_that_works_until_it_is_rotated_and_revoked() {
        Page page = staff.open("ADMINISTRATOR", Screen.DESK, "/identity/shops.xhtml");
        page.locator("[id='register:name']").fill("시험 쇼핑 " + UUID.randomUUID());
        page.locator("[id='register:add']").click();
        assertThat(page.locator("#secret")).isVisible();
        String signing = page.locator("#secret").innerText();
        page.locator("[id='register'] > p a").click();
        page.waitForURL("**/identity/shop.xhtml*");
        page.getByText("새 비밀값 만들기").first().click();
        page.locator("[id='secret:reason']").fill("담당자가 바뀜");
        page.locator("[id='secret:act']").click();
        assertThat(page.locator("#new-secret").innerText()).isNotEqualTo(signing);
        page.reload();
        assertThat(page.locator("#new-secret")).isHidden();

        page.locator("[id='issue:name']").fill("주문 서버");
        page.locator("[id='issue'] .ui-chkbox:has(input[value='POINTS_READ']) .ui-chkbox-box")
                .click();
        page.locator("[id='issue:do']").click();
        String first = shown(page);
        assertThat(status(first)).isEqualTo(200);
        page.reload();
        assertThat(page.locator("#new-key")).isHidden();

        keys(page).getByText("교체").click();
        page.locator("[id='rotate'] .ui-radiobutton:has(input[value='0']) .ui-radiobutton-box")
                .click();
        page.locator("[id='rotate:reason']").fill("정기 교체");
        page.locator("[id='rotate:do']").click();
        String second = shown(page);
        assertThat(second).isNotEqualTo(first);
        assertThat(status(second)).isEqualTo(200);

        page.reload();
        keys(page).getByText("폐기").first().click();
        page.locator("[id='revoke:reason']").fill("유출 의심");
        page.locator("[id='revoke:do']").click();
        assertThat(page.locator(".ui-growl")).containsText("키를 폐기했습니다");
        page.waitForCondition(() -> status(first) == 401 && status(second) == 401);
    }

    @Test
    void sends_customers_only_to_addresses_that_were_written_down_rightly() {
        Page page = staff.open("ADMINISTRATOR", Screen.DESK, "/identity/shops.xhtml");
        page.locator("[id='register:name']").fill("시험 쇼핑 " + UUID.randomUUID());
        page.locator("[id='register:add']").click();
        page.locator("[id='register'] > p a").click();
        page.locator("[id='origins-form:origins']").fill("https://shop.example/cart");
        page.locator("[id='origins-form:save']").click();
        assertThat(page.locator("[id='origins-form'] .ui-message-error")).containsText("쓸 수 없는 주소입니다");
        assertThat(page.locator("[id='origins-form:origins']")).hasValue("https://shop.example/cart");
        page.locator("[id='origins-form:origins']").fill("https://shop.example");
        page.locator("[id='origins-form:save']").click();
        assertThat(page.locator(".ui-growl")).containsText("돌아갈 주소를 바꿨습니다");
    }

    private static String shown(Page page) {
        return page.locator("#new-key").innerText().strip();
    }

    private static Locator keys(Page page) {
        return page.locator("[id='ring:table'] tbody");
    }

    private int status(String key) {
        return new Api(uri("/"), key).get(LOOK).status();
    }
}
