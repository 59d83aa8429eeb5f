package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Outside;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody wants to know what the numbers of a product are, and whether they are this product's. */
class CertificateCheckJourneyIT extends PortalIT {

    private static final String PATH = "/certification/check.xhtml";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private Staff staff;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
        Outside.awake(uri("/"));
    }

    @AfterEach
    void heal() {
        Outside.fault("safetykorea", "none");
        Outside.fault("ktl", "none");
    }

    @Test
    void three_numbers_one_of_them_revoked() {
        Page page = staff.open("CERTIFICATION_OFFICER", Screen.DESK, PATH);
        page.locator("#numbers").fill("HU079001-24901\nSU079002-23902\n해당없음");
        page.locator("[id='category_input']").fill("완구");
        page.locator("#ask").click();
        assertThat(result(page, "SU079002-23902").locator(".chip")).hasText("효력 상실");
        assertThat(result(page, "HU079001-24901").locator(".chip")).hasText("적합");
        assertThat(page.locator("#answer")).containsText("판매할 수 없습니다");
        assertAccessible(page);
    }

    @Test
    void numbers_are_found_in_a_pasted_listing() {
        Page page = staff.open("CERTIFICATION_OFFICER", Screen.PHONE.english(), PATH);
        page.locator("#numbers").fill("""
                무선 청소기 VC-2000A, 고객센터 1588-1234, 사업자번호 120-81-47521
                KC인증번호 : XU109011 - 23911 (모델명 AB123456-2001)""");
        page.locator("#ask").click();
        assertThat(result(page, "XU109011-23911").locator(".chip")).hasText("Revoked");
        assertThat(page.locator("#answer section")).hasCount(2);
        assertAccessible(page);
    }

    @Test
    void nothing_to_check_is_said_at_the_field() {
        Page page = staff.open("CERTIFICATION_OFFICER", Screen.DESK, PATH);
        page.locator("#ask").click();
        assertThat(page.locator(".field:has(#numbers) .ui-message-error")).containsText("인증번호를 찾지 못했습니다");
    }

    @Test
    void sources_that_are_down_are_told_calmly() {
        Outside.fault("safetykorea", "down");
        Outside.fault("ktl", "down");
        Page page = staff.open("CERTIFICATION_OFFICER", Screen.DESK, PATH);
        page.locator("#numbers").fill("SU071294-17002B");
        page.locator("[id='category_input']").fill("완구");
        page.locator("#ask").click();
        assertThat(result(page, "SU071294-17002B").locator(".chip"))
                .containsText("응답 없음", new ContainsTextOptions().setTimeout(10_000));
        assertThat(page.locator("#answer")).containsText("인증이 없다는 뜻은 아닙니다");
    }

    private static Locator result(Page page, String number) {
        return page.locator("#answer section[aria-label='" + number + "']");
    }
}
