package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
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

/** A case from the call to the solution and back, and two of the desk who come to it at once. */
class CasesJourneyIT extends PortalIT {

    /** Both pages ask every five seconds. */
    private static final LocatorAssertions.ContainsTextOptions LONG =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private final String subject = "설치 기사 지연 " + UUID.randomUUID().toString().substring(0, 8);
    private Staff staff;
    private String member = "";

    @BeforeEach
    void tell() {
        staff = new Staff(journeys, uri("/"));
        member = TestMembers.told(uri("/"), """
                        {"name": "남궁건", "birthDate": "1990-05-01", "phone": "010-2222-3333", "phoneVerified": false}""");
    }

    @Test
    void a_case_is_opened_answered_waits_is_heard_solved_and_comes_back() {
        Page page = opened();
        assertThat(page.locator("#facts")).containsText("업무 시간으로 셉니다");
        assertThat(page.locator("#facts")).containsText("첫 답변까지");
        assertAccessible(page);
        page.locator("h1").click();
        page.keyboard().press("t");
        assertThat(page.locator("[id='w:words']")).isFocused();
        page.locator("[id='w:words']").fill("사진을 보내 주시면 바로 알아보겠습니다");
        page.locator("label:text-is('고객 답 기다리기')").click();
        page.locator("[id='w:send']").click();
        assertThat(page.locator("#head")).containsText("고객 답 기다림");
        assertThat(page.locator("#story")).containsText("고객에게 답변");
        assertThat(page.locator("#story")).not().containsText("사진을 보내 주시면");
        assertThat(page.locator("#facts .clock")).hasCount(0);
        assertThat(page.locator("[id='w:words']")).hasValue("");

        page.locator("[id='n:words']").fill("사진을 보냈다고 함");
        page.locator("[id='n:heard']").click();
        assertThat(page.locator("#head")).containsText("열림");
        assertThat(page.locator("#facts .clock")).hasCount(2);

        page.locator("[id='end:words']").fill("다음 날 오전으로 다시 잡아 드림");
        page.locator("[id='end:solve']").click();
        assertThat(page.locator("#head")).containsText("해결함");
        page.locator("[id='end:reopen']").click();
        assertThat(page.locator("[id='end'] .ui-message-error")).isVisible();
        page.locator("[id='end:words']").fill("기사가 또 오지 않음");
        page.locator("[id='end:reopen']").click();
        assertThat(page.locator("#head")).containsText("1번 다시 열림");

        page.locator("[id='reveal:reason']").fill("고객이 진행 상황을 물음");
        page.locator("[id='reveal:act']").click();
        assertThat(page.locator("#story")).containsText("사진을 보내 주시면");
        assertThat(page.locator("#story")).containsText("기사가 또 오지 않음");
        journeys.picture(page, "case");
        assertAccessible(page);
    }

    @Test
    void two_at_once_see_each_other_and_the_second_loses_no_word() {
        Page one = opened();
        String address = one.url();
        Page other = staff.open("DESK_SUPERVISOR", Screen.DESK, address.substring(address.indexOf("/care/")));
        assertThat(other.locator("#collision")).containsText("이 건을 보고 있습니다");
        other.locator("[id='n:words']").fill("창고에 확인 중");
        assertThat(one.locator("#collision")).containsText("쓰고 있습니다", LONG);
        other.locator("[id='n:note']").click();
        assertThat(other.locator("#story .is-internal")).hasCount(2);

        one.locator("[id='w:words']").fill("내일 오전에 가겠습니다");
        one.locator("[id='w:send']").click();
        assertThat(one.locator("[id='w'] .ui-messages")).containsText("다른 사람이 이 건을 바꾸었습니다");
        assertThat(one.locator("[id='w:words']")).hasValue("내일 오전에 가겠습니다");
        assertThat(one.locator("#story .is-internal")).hasCount(2);
        one.locator("[id='w:send']").click();
        assertThat(one.locator("[id='w:words']")).hasValue("");

        Menus.choose(one, "give:to", "남지안");
        one.locator("[id='give:reason']").fill("교대 시간");
        one.locator("[id='give:next']").fill("창고 답을 고객에게 전하기");
        one.locator("[id='give:hand']").click();
        assertThat(one.locator("#facts")).containsText("남지안");
        other.navigate(uri("/care/cases.xhtml").toString());
        assertThat(other.locator("main")).containsText(subject);
        assertAccessible(other);
        other.navigate(uri("/notifications.xhtml").toString());
        assertThat(other.locator("main")).containsText("동료가 상담 건을 넘겼습니다");
        Page phone = staff.open("VIP_DESK", Screen.PHONE, "/care/cases.xhtml?show=open");
        assertThat(phone.locator("main")).containsText("남은 시간");
        journeys.picture(phone, "cases-phone");
        assertAccessible(phone);
    }

    @Test
    void what_is_typed_in_one_form_outlives_what_is_sent_with_another() {
        Page page = opened();
        page.locator("[id='n:words']").fill("창고에 물어보는 중");
        page.locator("[id='give:reason']").fill("교대 시간");
        page.locator("[id='w:words']").fill("알아보고 다시 전화드리겠습니다");
        page.locator("[id='w:send']").click();
        assertThat(page.locator("#story")).containsText("고객에게 답변");
        assertThat(page.locator("[id='w:words']")).hasValue("");
        assertThat(page.locator("[id='n:words']")).hasValue("창고에 물어보는 중");
        assertThat(page.locator("[id='give:reason']")).hasValue("교대 시간");

        page.locator("[id='w:words']").fill("내일 오전에 가겠습니다");
        page.locator("[id='steps:wait']").click();
        assertThat(page.locator("#head")).containsText("고객 답 기다림");
        assertThat(page.locator("[id='steps:go']")).isVisible();
        assertThat(page.locator("[id='w:words']")).hasValue("내일 오전에 가겠습니다");

        page.locator("[id='end:words']").fill("다시 잡아 드림");
        page.locator("[id='end:solve']").click();
        assertThat(page.locator("#head")).containsText("해결함");
        assertThat(page.locator("[id='w:then']")).hasCount(0);
        assertThat(page.locator("[id='give:reason']")).hasCount(0);
        assertThat(page.locator("[id='w:words']")).hasValue("내일 오전에 가겠습니다");
        assertThat(page.locator("[id='n:words']")).hasValue("창고에 물어보는 중");

        page.locator("[id='end:words']").fill("기사가 오지 않음");
        page.locator("[id='end:reopen']").click();
        assertThat(page.locator("#head")).containsText("1번 다시 열림");
        assertThat(page.locator("[id='give:reason']")).hasValue("교대 시간");
        assertThat(page.locator("[id='n:words']")).hasValue("창고에 물어보는 중");
    }

    @Test
    void a_note_to_a_case_that_a_colleague_has_solved_meanwhile_stays_and_is_refused_in_words() {
        Page one = opened();
        Page other = staff.open("DESK_SUPERVISOR", Screen.DESK, "/care/desk.xhtml?member=" + member);
        other.locator("[id='caseNote:words']").fill("고객이 다시 전화함");
        one.locator("[id='end:solve']").click();
        assertThat(one.locator("#head")).containsText("해결함");
        other.locator("[id='caseNote:keep']").click();
        assertThat(other.locator(".field:has([id='caseNote:which']) .ui-message-error"))
                .containsText("그사이 해결된 건");
        assertThat(other.locator("[id='caseNote:words']")).hasValue("고객이 다시 전화함");
        assertAccessible(other);
    }

    @Test
    void a_supervisor_promises_other_times_from_now_on() {
        Page page = staff.open("DESK_SUPERVISOR", Screen.DESK, "/care/sla.xhtml");
        page.locator("[id='f:hours:0:spans']").fill("18:00-09:00");
        page.locator("[id='f:save']").click();
        assertThat(page.locator(".field:has([id='f:hours:0:spans']) .ui-message-error"))
                .isVisible();
        page.locator("[id='f:hours:0:spans']").fill("09:00-18:00");
        page.locator("[id='f:save']").click();
        assertThat(page.locator(".ui-growl")).containsText("판으로 정했습니다");
        assertThat(page.locator("#versions")).containsText("제1판");
        journeys.picture(page, "sla");
        assertAccessible(page);
    }

    /** By the desk, on the screen of the member. */
    private Page opened() {
        Page page = staff.open("VIP_DESK", Screen.DESK, "/care/desk.xhtml?member=" + member);
        page.locator("summary:text-is('새 건 열기')").click();
        page.locator("[id='newCase:subject']").fill(subject + " 010-1234-5678");
        page.locator("[id='newCase:open']").click();
        assertThat(page.locator(".field:has([id='newCase:subject']) .ui-message-error"))
                .isVisible();
        page.locator("[id='newCase:subject']").fill(subject);
        page.locator("[id='newCase:note']").fill("오전 내내 기다림");
        page.locator("[id='newCase:open']").click();
        assertThat(page.locator("#memberCases")).containsText(subject);
        journeys.picture(page, "member-cases");
        page.locator("#memberCases")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(subject))
                .click();
        assertThat(page.locator("h1")).hasText(subject);
        // before, nobody keeps what is typed
        page.waitForLoadState();
        return page;
    }
}
