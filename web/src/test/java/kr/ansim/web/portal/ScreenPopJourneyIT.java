package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A call opens who calls in front of the agent, however the line between page and server is. */
class ScreenPopJourneyIT extends PortalIT {

    private static final String ROLE = "VIP_DESK";
    private static final String PRINCIPAL =
            "(SELECT CONCAT('account:', BIN_TO_UUID(id)) FROM identity_account WHERE email = ?)";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private final String phone = TestCalls.phone();
    private String agent = "";
    private TestCalls calls;
    private Page page;
    private @Nullable JsonNode call;

    @BeforeEach
    void begin() {
        calls = new TestCalls(
                TestShops.telephone(uri("/")), new Api(uri("/"), Demo.read().membersKey()));
        agent = Demo.read().account(ROLE).path("user").asText();
        page = new Staff(journeys, uri("/")).open(ROLE, Screen.DESK, "/care/calls.xhtml");
        page.locator("[id='callBar:ready']").click();
        assertThat(line()).containsText("받을 수 있음");
    }

    @AfterEach
    void end() {
        if (call != null) {
            calls.tell(called().path("callNumber").asText(), "ENDED", Instant.now());
        }
        Rows.change("UPDATE care_call SET wrapped_at = NOW(6) WHERE agent = " + PRINCIPAL, agent);
        Rows.change(
                "UPDATE care_agent SET state = 'AWAY', capacity = 1, version = version + 1 WHERE account = "
                        + PRINCIPAL,
                agent);
    }

    @Test
    void a_known_number_opens_the_member_and_the_call_is_answered_and_wrapped_up() {
        String member = calls.member("김하은", phone);
        ring();
        page.waitForURL("**/care/desk.xhtml?member=" + member + "&call="
                + called().path("id").asText());
        assertThat(line()).not().containsText(phone);
        assertThat(line()).containsText("전화가 왔습니다");
        assertAccessible(page);
        page.locator("[id='callBar:answer']").click();
        assertThat(line()).containsText("통화하고 있습니다");
        assertThat(page.locator("[id='callBar:topic']")).isVisible();
        assertThat(page.locator("#failures li")).hasCount(0);
        assertAccessible(page);
        calls.tell(called().path("callNumber").asText(), "ENDED", Instant.now());
        page.locator("[id='callBar:note']").fill("배송 날짜를 바꿔 드림");
        assertThat(line()).containsText("통화가 끝났습니다", patient());
        assertThat(page.locator("[id='callBar:note']")).hasValue("배송 날짜를 바꿔 드림");
        page.locator("[id='callBar:wrapUp']").click();
        assertThat(page.locator("#callBar .ui-message-error").first()).isVisible();
        assertThat(page.locator("[id='callBar:topic']")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("[id='callBar:note']")).hasValue("배송 날짜를 바꿔 드림");
        page.locator("[id='callBar:topic']").selectOption("DELIVERY");
        page.locator("[id='callBar:resolved']").selectOption("true");
        page.locator("[id='callBar:wrapUp']").click();
        assertThat(line()).containsText("받을 수 있음");
        assertThat(page.locator("[id='callBar:note']")).hasCount(0);
        page.navigate(uri("/care/calls.xhtml").toString());
        assertThat(page.locator("main")).containsText("해결됨");
    }

    @Test
    void a_press_that_fails_says_so_where_the_page_tells_failures_and_works_the_next_time() {
        calls.member("김하은", phone);
        ring();
        page.waitForURL("**/care/desk.xhtml?member=*&call=*");
        Rows.whileLocked(
                () -> {
                    page.locator("[id='callBar:answer']").click();
                    assertThat(page.locator("#failures .ui-messages-error, #failures .ui-messages-warn"))
                            .isVisible();
                    return true;
                },
                "SELECT id FROM care_call WHERE number = ?",
                called().path("callNumber").asText());
        assertThat(line()).containsText("전화가 왔습니다");
        page.locator("[id='callBar:answer']").click();
        assertThat(line()).containsText("통화하고 있습니다");
    }

    @Test
    void without_a_websocket_the_page_asks_by_itself() {
        String member = calls.member("김하은", phone);
        page.context().addInitScript("Object.defineProperty(window, 'WebSocket', { value: undefined });");
        page.reload();
        ring();
        page.waitForURL("**/care/desk.xhtml?member=" + member + "&call=*");
    }

    @Test
    void the_forms_of_the_one_screen_keep_what_is_typed_and_work_after_the_call_bar_was_used() {
        calls.member("김하은", phone);
        ring();
        page.waitForURL("**/care/desk.xhtml?member=*&call=*");
        page.locator("summary:text-is('새 건 열기')").click();
        page.locator("[id='newCase:subject']").fill("배송 문의");
        page.locator("[id='callBar:answer']").click();
        assertThat(line()).containsText("통화하고 있습니다");
        assertThat(page.locator("[id='newCase:subject']")).hasValue("배송 문의");
        page.locator("[id='newCase:open']").click();
        assertThat(page.locator("#memberCases a")).hasCount(1);
        calls.tell(called().path("callNumber").asText(), "ENDED", Instant.now());
        assertThat(line()).containsText("통화가 끝났습니다", patient());
        page.locator("[id='caseNote:words']").fill("다시 전화하기로 함");
        page.locator("[id='callBar:topic']").selectOption("DELIVERY");
        page.locator("[id='callBar:resolved']").selectOption("true");
        page.locator("[id='callBar:wrapUp']").click();
        assertThat(line()).containsText("받을 수 있음");
        assertThat(page.locator("[id='caseNote:words']")).hasValue("다시 전화하기로 함");
        page.locator("[id='caseNote:keep']").click();
        assertThat(page.locator("[id='caseNote:words']")).hasValue("");
    }

    @Test
    void the_heartbeat_says_what_the_bar_should_show_and_builds_no_page() {
        List<String> posted = new ArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("POST")) {
                posted.add(request.url());
            }
        });
        Response beat =
                page.waitForResponse("**/care/pulse", new Page.WaitForResponseOptions().setTimeout(60_000), () -> {});
        String shown = Objects.requireNonNull(line().getAttribute("data-shown"));
        Assertions.assertThat(beat.text()).isEqualTo("{\"shown\":\"" + shown + "\",\"wrap\":\"\"}");
        Assertions.assertThat(shown).startsWith("READY");
        Assertions.assertThat(posted).isEmpty();
        // the timers of a page in the background are rung once a minute, those of a worker are not
        Assertions.assertThat(page.workers()).hasSize(1);
    }

    @Test
    void a_session_that_is_over_is_told_by_the_page_and_not_used_up_by_the_heartbeat() {
        journeys.expect("401");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        APIResponse beat = page.request()
                .get(
                        uri("/care/pulse").toString(),
                        RequestOptions.create()
                                .setHeader("Accept", "application/json")
                                .setMaxRedirects(0));
        Assertions.assertThat(beat.status()).isEqualTo(401);
        page.waitForURL("**/login.xhtml?to=*");
        Assertions.assertThat(page.url()).contains("ended=idle");
    }

    @Test
    void of_several_members_the_agent_chooses_one() {
        calls.member("김하은", phone);
        String other = calls.member("박서준", phone);
        ring();
        page.waitForURL("**/care/choose.xhtml?call=*");
        assertThat(page.locator("[id='f:several_data'] tr")).hasCount(2);
        assertAccessible(page);
        // in the order in which we came to know them
        page.locator("[id='f:several_data'] tr").nth(1).locator("button").click();
        page.waitForURL("**/care/desk.xhtml?member=" + other + "&call=*");
        Assertions.assertThat(Rows.one(
                        "SELECT member_number FROM care_call WHERE number = ?",
                        called().path("callNumber").asText()))
                .hasValue(other);
    }

    @Test
    void for_an_unknown_number_the_agent_searches() {
        String member = calls.member("김하은", TestCalls.phone());
        ring();
        page.waitForURL("**/care/choose.xhtml?call=*");
        assertThat(page.locator("main")).containsText("이 번호를 쓰는 회원이 없습니다");
        assertThat(page.locator("main")).not().containsText(phone);
        page.locator("[id='f:asked']").fill(member);
        page.locator("[id='f:find']").click();
        assertThat(page.locator("[id='f:list_data'] tr")).hasCount(1);
        assertAccessible(page);
        page.locator("[id='f:list_data'] button").click();
        page.waitForURL("**/care/desk.xhtml?member=" + member + "&call=*");
    }

    @Test
    void a_call_that_nobody_answers_goes_back_and_the_agent_is_away() {
        String queue = "q-" + UUID.randomUUID().toString().substring(0, 8);
        Rows.change(
                "INSERT INTO care_queue (code, name_ko, name_en, priority, grade_from, skill, ring_seconds, version)"
                        + " VALUES (?, '시험', 'Test', 1, 0, ?, 2, 1)",
                queue,
                queue);
        call = calls.ring(phone, queue, agent);
        Assertions.assertThat(called().path("agent").asText()).isEqualTo(agent);
        assertThat(line()).containsText("자리 비움", patient());
        Assertions.assertThat(Rows.one(
                        "SELECT state FROM care_call WHERE number = ?",
                        called().path("callNumber").asText()))
                .hasValue("WAITING");
    }

    @Test
    void who_takes_two_calls_sees_the_second_ring_and_keeps_what_is_typed_about_the_first() {
        Rows.change("UPDATE care_agent SET capacity = 2, version = version + 1 WHERE account = " + PRINCIPAL, agent);
        calls.member("김하은", phone);
        ring();
        String first = called().path("callNumber").asText();
        page.waitForURL("**/care/desk.xhtml?member=*&call=*");
        String opened = page.url();
        page.locator("[id='callBar:answer']").click();
        page.locator("[id='callBar:note']").fill("배송 날짜를 바꿔 드림");
        call = calls.ring(TestCalls.phone(), "general", agent);
        assertThat(line()).containsText("아래에 적으실 통화", patient());
        assertAccessible(page);
        page.locator("[id='callBar:answer']").click();
        assertThat(page.locator("[id='callBar:answer']")).hasCount(0);
        assertThat(line()).containsText("통화하고 있습니다");
        assertThat(page.locator("[id='callBar:note']")).hasValue("배송 날짜를 바꿔 드림");
        Assertions.assertThat(page.url()).isEqualTo(opened);
        page.locator("[id='callBar:topic']").selectOption("DELIVERY");
        page.locator("[id='callBar:resolved']").selectOption("true");
        page.locator("[id='callBar:wrapUp']").click();
        assertThat(page.locator("[id='callBar:note']")).hasValue("");
        assertThat(line()).not().containsText("아래에 적으실 통화");
        Assertions.assertThat(
                        Rows.one("SELECT state FROM care_call WHERE number = ? AND wrapped_at IS NOT NULL", first))
                .hasValue("ENDED");
    }

    private void ring() {
        call = calls.ring(phone, "general", agent);
        Assertions.assertThat(called().path("state").asText()).isEqualTo("OFFERED");
    }

    private JsonNode called() {
        return Objects.requireNonNull(call);
    }

    private Locator line() {
        return page.locator("[id='callBar:line']");
    }

    private static LocatorAssertions.ContainsTextOptions patient() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }
}
