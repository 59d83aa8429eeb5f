package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestCalls;
import kr.ansim.web.support.TestShops;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A lead reads what the desk does, and sees behind each number what makes it. */
class DeskReportsJourneyIT extends PortalIT {

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @Test
    void a_number_opens_just_what_makes_it_and_goes_along_with_a_reason() throws IOException {
        TestCalls calls = new TestCalls(
                TestShops.telephone(uri("/")), new Api(uri("/"), Demo.read().membersKey()));
        String number = "R-" + UUID.randomUUID();
        String phone = TestCalls.phone();
        String member = calls.member("도하윤", phone);
        calls.announce(number, phone, "general", "");
        calls.tell(number, "ABANDONED", Instant.now());

        Page page =
                new Staff(journeys, uri("/")).open("DESK_SUPERVISOR", Screen.DESK, "/care/reports.xhtml?span=today");
        Locator abandoned = page.locator("a[href*='of=CALLS_ABANDONED']").first();
        String many = abandoned.innerText().replaceAll("\\D", "");
        Assertions.assertThat(Integer.parseInt(many)).isPositive();
        assertAccessible(page);
        abandoned.click();
        assertThat(page.locator(".panel__head .count").first()).hasText(many);
        assertThat(page.locator("[id='list_data'] tr")).hasCount(Math.min(Integer.parseInt(many), 25));
        assertAccessible(page);
        page.locator("[id='export:do']").click();
        assertThat(page.locator(".field:has([id='export:reason']) .ui-message-error"))
                .isVisible();
        page.locator("[id='export:reason']").fill("월간 점검");
        Download file =
                page.waitForDownload(() -> page.locator("[id='export:do']").click());
        List<String> lines = Files.readAllLines(file.path(), StandardCharsets.UTF_8);
        Assertions.assertThat(lines).hasSize(Integer.parseInt(many) + 1);
        Assertions.assertThat(Rows.one(
                        "SELECT COUNT(*) FROM platform_audit_whose WHERE action = 'member.listed' AND whose = ?",
                        member))
                .as("whoever reads the list and takes it along is in the access log")
                .contains("1");
    }

    @Test
    void a_date_that_cannot_be_meant_is_named_and_a_week_is_shown_instead() {
        Page page = new Staff(journeys, uri("/"))
                .open("DESK_SUPERVISOR", Screen.DESK, "/care/reports.xhtml?from=2020-01-01&to=2206-11-30");
        assertThat(page.locator("#fault")).containsText("종료일이 아직 오지 않은 날입니다. 대신 최근 7일(");
        assertThat(page.locator("#to")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#to")).hasValue("2206-11-30");
        assertThat(page.locator("nav.tools a[aria-current=true]").first()).hasText("7일");
        assertAccessible(page);
    }

    @Test
    void a_waiting_call_is_given_to_nobody_unless_an_agent_is_chosen() {
        TestCalls calls = new TestCalls(
                TestShops.telephone(uri("/")), new Api(uri("/"), Demo.read().membersKey()));
        String number = "R-" + UUID.randomUUID();
        calls.announce(number, TestCalls.phone(), "general", "");
        Page page = new Staff(journeys, uri("/")).open("DESK_SUPERVISOR", Screen.DESK, "/care/floor.xhtml");
        page.locator("[id='f:waiting_data'] button").first().click();
        page.locator("[id='f:give']").click();
        assertThat(page.locator(".field:has([id='f:agent']) .ui-message-error")).isVisible();
        calls.tell(number, "ABANDONED", Instant.now());
    }

    @Test
    void what_an_agent_did_stands_in_one_line_and_opens_the_calls_of_just_this_agent() {
        TestCalls calls = new TestCalls(
                TestShops.telephone(uri("/")), new Api(uri("/"), Demo.read().membersKey()));
        String number = "R-" + UUID.randomUUID();
        calls.announce(number, TestCalls.phone(), "general", "");
        Rows.change(
                "UPDATE care_call SET state = 'ENDED', answered_at = arrived_at, ended_at = arrived_at, wrapped_at ="
                        + " arrived_at, agent = (SELECT CONCAT('account:', BIN_TO_UUID(id)) FROM identity_account"
                        + " WHERE email = ?) WHERE number = ?",
                Demo.read().account("VIP_DESK").path("user").asText(),
                number);

        Page page =
                new Staff(journeys, uri("/")).open("DESK_SUPERVISOR", Screen.DESK, "/care/reports.xhtml?span=today");
        Locator line = page.locator("section:has(#agents-head) tbody tr:has(a[href*='of=CALLS_ANSWERED'])")
                .filter(new Locator.FilterOptions().setHasText("배수민"));
        Locator answered = line.locator("a[href*='of=CALLS_ANSWERED']");
        String many = answered.innerText().replaceAll("\\D", "");
        Assertions.assertThat(Integer.parseInt(many)).isPositive();
        for (String measure :
                List.of("FIRST_RESOLVED", "SOLUTION_KEPT", "CALL_BACKS_KEPT", "SURVEYS_ANSWERED", "ACTS_DONE")) {
            assertThat(line.locator("a[href*='of=" + measure + "'][href*='agent=']")
                            .first())
                    .isVisible();
        }
        journeys.picture(page, "desk-agents");
        answered.click();
        assertThat(page.locator(".panel__head .count").first()).hasText(many);
        assertThat(page.locator("main")).containsText("배수민");
    }
}
