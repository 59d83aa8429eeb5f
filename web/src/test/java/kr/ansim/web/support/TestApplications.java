package kr.ansim.web.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** The steps of a company's application as somebody fills them in. */
public final class TestApplications {

    private TestApplications() {}

    /** All steps of somebody who has just signed up, until the papers are asked for. */
    public static void all(Page page, String number, String name) {
        describe(page, number, name);
        step(page, "대표자와 담당자");
        name(page, "representatives:0", "김하은", "", "");
        name(page, "contacts:0", "박서준", "010-1111-2222", "park@company.example");
        page.locator("[id='f:keep']").click();
        step(page, "정산 계좌");
        settle(page);
        step(page, "판매 계획");
        choose(page);
        step(page, "필요한 서류");
    }

    private static void step(Page page, String name) {
        assertThat(page.locator("h2#step-head")).hasText(name);
    }

    public static void describe(Page page, String number, String name) {
        page.locator("[id='f:registrationNumber']").fill(number);
        page.locator("[id='f:name']").fill(name);
        page.locator("[id='f:form'] .ui-radiobutton-box").first().click();
        DateFields.type(page, "f:openedOn", "20150302");
        page.locator("[id='f:phone']").fill("02-1234-5678");
        page.locator("[id='f:postcode']").fill("06236");
        page.locator("[id='f:address']").fill("서울특별시 강남구 테헤란로 1");
        page.locator("[id='f:keep']").click();
    }

    public static void name(Page page, String place, String name, String phone, String email) {
        // before, nobody keeps what is typed
        page.waitForLoadState();
        page.locator("[id='f:" + place + ":name']").fill(name);
        page.locator("[id='f:" + place + ":phone']").fill(phone);
        page.locator("[id='f:" + place + ":email']").fill(email);
    }

    public static void settle(Page page) {
        page.locator("[id='f:bank']").fill("한빛은행");
        page.locator("[id='f:number']").fill("110-123-456789");
        page.locator("[id='f:holder']").fill("(주)첫걸음");
        page.locator("[id='f:keep']").click();
    }

    public static void choose(Page page) {
        // before, nobody hears that a box is pressed
        page.waitForLoadState();
        page.locator("[id='f:channels'] .ui-chkbox-box").first().click();
        page.locator("[id='f:categories']").click();
        page.locator(".ui-selectcheckboxmenu-panel li:has-text('완구') .ui-chkbox-box")
                .click();
        page.keyboard().press("Escape");
        page.locator("[id='f:keep']").click();
    }
}
