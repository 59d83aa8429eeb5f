package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Outside;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An institute goes down: the pages say so calmly, go on with what the others say, and notice when it is back. */
class SourcesJourneyIT extends PortalIT {

    private static final double A_WHILE = 90_000;
    private static final List<String> SOURCES =
            List.of("safetykorea", "katri", "kcl", "fiti", "ktc", "kotiti", "ktl", "ktr");

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private Staff staff;
    private Api shop;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
        shop = new Api(uri("/"), Demo.read().productsKey());
        Outside.awake(uri("/"));
    }

    @AfterEach
    void heal() {
        SOURCES.forEach(source -> Outside.fault(source, "none"));
    }

    @Test
    void an_institute_goes_down_and_comes_back() {
        Page page = staff.open("CERTIFICATION_OFFICER", Screen.DESK, "/certification/sources.xhtml");
        ask();
        assertThat(state(page)).hasText("응답 중", new HasTextOptions().setTimeout(A_WHILE));
        assertAccessible(page);
        page.evaluate("window.stillThere = true");
        page.locator("a.skip").focus();

        Outside.fault("kotiti", "down");
        // the page tells it once, and when it asks again no more
        String told = "";
        for (int i = 0; i < 12 || i < 100 && !told.contains("KOTITI"); i++) {
            ask();
            told += page.locator("#mark [role=status]").innerText();
            page.waitForTimeout(i < 12 ? 0 : 500);
        }
        assertThat(told).contains("KOTITI");
        assertThat(state(page)).hasText("응답 없음", new HasTextOptions().setTimeout(A_WHILE));
        assertThat(page.locator(".note:has-text('KOTITI')")).containsText("국가 등록부가 대신 답하고");
        assertThat(page.locator("#list tr:has-text('KOTITI')")).containsText("연결되지 않음");
        assertAccessible(page);
        // nothing was loaded anew, and the focus stayed where it was
        assertThat(page.evaluate("window.stillThere && document.activeElement.classList.contains('skip')"))
                .isEqualTo(true);

        Page check = staff.open("CERTIFICATION_OFFICER", Screen.DESK, "/certification/check.xhtml");
        check.locator("#numbers").fill("HU079001-24901");
        check.locator("#ask").click();
        assertThat(check.locator("#answer section[aria-label='HU079001-24901'] .chip"))
                .hasText("적합");

        Outside.fault("kotiti", "none");
        for (int i = 0; i < 40 && !state(page).innerText().contains("응답 중"); i++) {
            ask();
            page.waitForTimeout(1_000);
        }
        assertThat(state(page)).hasText("응답 중");
        assertThat(page.locator(".note:has-text('KOTITI')")).hasCount(0);
    }

    @Test
    void when_nobody_answers_it_is_said_once_and_nobody_is_named_to_stand_in() {
        SOURCES.forEach(source -> Outside.fault(source, "down"));
        Page page = staff.open("CERTIFICATION_OFFICER", Screen.DESK, "/certification/sources.xhtml");
        for (int i = 0; i < 40 && page.locator(".note:has-text('묻는 곳 모두')").count() == 0; i++) {
            ask();
            page.waitForTimeout(500);
        }
        assertThat(page.locator(".note:has-text('묻는 곳 모두')")).containsText("대신 답하는 곳도 없어");
        assertThat(page.locator("main .note")).hasCount(1);
        assertAccessible(page);
        heal();
        for (int i = 0; i < 40 && page.locator("main .note").count() > 0; i++) {
            ask();
            page.waitForTimeout(1_000);
        }
        assertThat(page.locator("main .note")).hasCount(0);
    }

    @Test
    void administrators_see_them_and_others_do_not() {
        Page page = staff.open("ADMINISTRATOR", Screen.PHONE.english(), "/certification/sources.xhtml");
        assertThat(page.locator("h1")).hasText("Sources");
        assertThat(page.locator("#list tbody tr")).hasCount(8);
        journeys.expect("403");
        Page other = staff.open("DELIVERY_OPERATOR", Screen.DESK, "/certification/sources.xhtml");
        assertThat(other.locator("h1")).not().hasText("기관 연결 상태");
    }

    private static Locator state(Page page) {
        return page.locator("#list tr:has-text('KOTITI') .chip");
    }

    /** A number that nobody has asked for, which therefore is asked of all. */
    private void ask() {
        shop.post(
                "/api/v1/certification-checks",
                "{\"productCode\": \"P\", \"category\": \"완구\", \"certificateNumbers\": [\"HU000002-%05d\"]}"
                        .formatted(ThreadLocalRandom.current().nextInt(100_000)),
                null);
    }
}
