package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Menus;
import kr.ansim.web.support.Outside;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Words and changes that are made together, by macro and by two colons, and what the member says of it all. */
class MacrosJourneyIT extends PortalIT {

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String email = "m-" + UUID.randomUUID() + "@example.com";
    private String member = "";
    private Staff staff;

    @BeforeEach
    void tell() {
        staff = new Staff(journeys, uri("/"));
        member = TestMembers.told(uri("/"), """
                        {"name": "김하은", "phone": "010-2222-3344", "phoneVerified": false, "email": "%s"}""".formatted(email));
    }

    @Test
    void a_macro_shows_what_it_will_do_says_nought_and_does_just_that() {
        String name = "적립금 안내 " + mark;
        Page lead = staff.open("DESK_SUPERVISOR", Screen.DESK, "/care/macros.xhtml");
        lead.locator("#name").fill(name);
        lead.locator("#answer").fill("{{member.names}} 적립금 {{points.available}} 있습니다.");
        lead.locator("#save").click();
        assertThat(lead.locator(".field:has(#answer) .ui-message-error")).containsText("member.names");
        lead.locator("#answer").fill("{{member.name}}, 적립금 {{points.available}} 있습니다.");
        Menus.choose(lead, "priority", "높음");
        lead.locator("label:text-is('고객 답 기다리기')").click();
        lead.locator("#save").click();
        assertThat(lead.locator("#list")).containsText(name);
        assertAccessible(lead);

        Page page = opened();
        Menus.choose(page, "m:macro", name);
        page.locator("[id='m:look']").click();
        assertThat(page.locator("[id='m:seen']")).containsText("김*은 님, 적립금 0점 있습니다.");
        assertThat(page.locator("[id='m:seen']")).containsText("보통 → 높음");
        journeys.picture(page, "macro-preview");
        assertAccessible(page);
        page.locator("[id='m:use']").click();
        assertThat(page.locator("#head")).containsText("고객 답 기다림");
        assertThat(page.locator("#story")).containsText(name);
        String opened = page.url();

        page.navigate(uri("/care/desk.xhtml?member=" + member).toString());
        Menus.choose(page, "m:macro", name);
        page.locator("[id='m:look']").click();
        assertThat(page.locator("[id='m:seen']")).containsText("김*은 님, 적립금 0점 있습니다.");
        assertAccessible(page);
        journeys.picture(page, "macro-desk");
        page.locator("[id='m:use']").click();
        assertThat(page.locator("[id='m:seen']")).hasCount(0);
        page.navigate(opened);
        assertThat(page.locator("#story").getByText(name)).hasCount(2);
        lead.reload();
        assertThat(lead.locator("#list tr:has-text('" + name + "')")).containsText("2");
        journeys.picture(lead, "macros");
    }

    @Test
    void two_colons_bring_words_and_keep_quiet_while_a_syllable_is_composed() {
        Page own = staff.open("VIP_DESK", Screen.DESK, "/care/snippets.xhtml");
        String code = "지연" + mark;
        own.locator("#code").fill(code);
        own.locator("#words").fill("{{member.name}}, {{order.number}} 배송이 늦어 죄송합니다.");
        own.locator("#keep").click();
        assertThat(own.locator("#own")).containsText("::" + code);
        assertAccessible(own);

        Page page = opened();
        Locator field = page.locator("[id='w:words']");
        Locator list = page.locator("#snippet-list");
        field.click();
        page.keyboard().type("확인했습니다. ::");
        assertThat(list).isVisible();
        assertAccessible(page);
        page.keyboard().press("Escape");
        assertThat(list).isHidden();
        page.keyboard().press("Backspace");
        page.keyboard().press("Backspace");
        page.keyboard().type("::");
        CDPSession input = page.context().newCDPSession(page);
        int all = list.locator("li").count();
        compose(input, "ㅈ");
        compose(input, "지");
        assertThat(list.locator("li")).hasCount(all);
        insert(input, "지");
        insert(input, "연" + mark);
        assertThat(list.locator("li")).hasCount(1);
        assertThat(list).containsText("주문 번호");
        journeys.picture(page, "snippets");
        page.keyboard().press("Enter");
        assertThat(field).hasValue("확인했습니다. 김*은 님, {{order.number}} 배송이 늦어 죄송합니다.");
        page.locator("[id='w:send']").click();
        assertThat(page.locator(".field:has([id='w:words']) .ui-message-error")).containsText("중괄호");
    }

    @Test
    void a_member_says_on_the_phone_how_content_it_is_and_gets_what_was_said() {
        Page page = opened();
        page.locator("[id='w:words']").fill("010-9876-5432 번호로 기사가 갑니다");
        page.locator("[id='w:send']").click();
        assertThat(page.locator("#story")).containsText("고객에게 답변");
        page.locator("[id='t:reason']").fill("고객이 메일로 원함");
        page.locator("[id='t:look']").click();
        assertThat(page.locator("[id='t:draft']")).containsText("010-9876-**** 번호로 기사가 갑니다");
        page.locator("[id='t:send']").click();
        assertThat(page.locator("#story")).containsText("상담 내용 메일");
        page.locator("[id='end:words']").fill("기사가 다녀감");
        page.locator("[id='end:solve']").click();
        assertThat(page.locator("#head")).containsText("해결함");

        String link = Outside.linkTo(email, "/my/");
        Page phone = journeys.open(Screen.PHONE);
        phone.navigate(uri(link).toString());
        assertThat(phone.locator("h1")).containsText("상담이 어떠셨습니까");
        assertAccessible(phone);
        phone.locator("#send").click();
        assertThat(phone.locator(".ui-messages")).containsText("점수");
        phone.locator(".score:has-text('불만족')").first().click();
        phone.locator("#comment").fill("오래 기다림");
        phone.locator("#send").click();
        assertThat(phone.locator(".note")).containsText("답을 받았습니다");
        journeys.picture(phone, "survey-phone");
        assertAccessible(phone);
        phone.navigate(uri(link + "x").toString());
        assertThat(phone.locator("main")).containsText("열 수 없는 링크입니다");
        assertAccessible(phone);

        page.reload();
        assertThat(page.locator("[id='v']")).containsText("5점 중 2점");
        page.locator("[id='v:reason']").fill("왜 불만인지 보려고");
        page.locator("[id='v:see']").click();
        assertThat(page.locator("[id='v:comment']")).containsText("오래 기다림");
        assertAccessible(page);

        Page lead =
                staff.open("DESK_SUPERVISOR", Screen.DESK, "/care/report-list.xhtml?of=SURVEYS_ANSWERED&span=today");
        Locator answer =
                lead.locator("[id='list_data'] tr").filter(new Locator.FilterOptions().setHasText(member.substring(6)));
        assertThat(answer).containsText("2점");
        assertThat(answer.locator("small").last()).containsText("*");
        assertThat(lead.locator("main")).not().containsText("오래 기다림");
    }

    private static void compose(CDPSession input, String text) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        input.send("Input.imeSetComposition", composition);
    }

    private static void insert(CDPSession input, String text) {
        JsonObject done = new JsonObject();
        done.addProperty("text", text);
        input.send("Input.insertText", done);
    }

    private Page opened() {
        String subject = "적립금 확인 " + mark;
        Page page = staff.open("VIP_DESK", Screen.DESK, "/care/desk.xhtml?member=" + member);
        page.locator("summary:text-is('새 건 열기')").click();
        page.locator("[id='newCase:subject']").fill(subject);
        page.locator("[id='newCase:open']").click();
        page.locator("#memberCases")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(subject))
                .click();
        assertThat(page.locator("h1")).hasText(subject);
        // before, nobody keeps what is typed
        page.waitForLoadState();
        return page;
    }
}
