package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Menus;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two customers who may be one person are joined by a person who looked at them, and parted again by another who knew better. */
class MembersJourneyIT extends PortalIT {

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private final String name = "남궁" + (char) ThreadLocalRandom.current().nextInt('가', '힣');
    private final String tv = "MJ-" + UUID.randomUUID();
    private final String online = "MJ-" + UUID.randomUUID();
    private final String phone = "010-%04d-%04d"
            .formatted(
                    ThreadLocalRandom.current().nextInt(10_000),
                    ThreadLocalRandom.current().nextInt(10_000));
    private Staff staff;
    private Api shop;
    private String first = "";
    private String second = "";

    @BeforeEach
    void tell() {
        staff = new Staff(journeys, uri("/"));
        shop = new Api(uri("/"), Demo.read().membersKey());
        first = put("tv", tv, phone);
        second = put(
                "online",
                online,
                "010-%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000)));
        Assertions.assertThat(second).isNotEqualTo(first);
    }

    @Test
    void a_pair_is_joined_and_parted_again() {
        Page page = staff.open("MEMBERSHIP_MANAGER", Screen.DESK, "/membership/merges.xhtml?by=name-and-birth");
        assertAccessible(page);
        openPair(page);
        assertThat(page.locator(".beside")).containsText("같음");
        assertThat(page.locator(".beside")).containsText("다름");
        assertThat(page.locator("main")).not().containsText(name);
        assertAccessible(page);
        page.locator("#join").click();
        assertThat(page.locator(".ui-message-error")).isVisible();
        page.locator("#reason").fill("통화로 두 번호 모두 확인");
        page.locator("#join").click();
        assertThat(page.locator(".ui-growl")).containsText("한 회원으로 병합했습니다");
        Assertions.assertThat(put("online", online, phone)).isEqualTo(first);

        page.navigate(uri("/membership/member.xhtml?number=" + second).toString());
        assertThat(page.locator("main")).containsText(tv);
        assertThat(page.locator("main")).containsText(online);
        assertThat(page.locator("main")).containsText("통화로 두 번호 모두 확인");
        assertAccessible(page);
        page.locator("[id='undo:reason']").fill("어머니의 전화였음");
        page.locator("[id='undo:act']").click();
        assertThat(page.locator(".ui-growl")).containsText("되돌렸습니다");
        assertThat(page.locator("#who")).not().containsText(tv);
        assertThat(page.locator("main")).containsText("어머니의 전화였음");
        Assertions.assertThat(put("online", online, phone)).isEqualTo(second);
        assertAccessible(page);
    }

    @Test
    void an_honorary_grade_is_given_with_a_reason_and_an_end_and_ended_before() {
        Page page = staff.open("MEMBERSHIP_MANAGER", Screen.DESK, "/membership/member.xhtml?number=" + first);
        assertThat(page.locator("#standing")).containsText("등급 웰컴");
        assertThat(page.locator("#standing")).containsText("1건 남음");
        page.locator("[id='decide:act']").click();
        assertThat(page.locator(".field:has([id='decide:until']) .ui-message-error"))
                .isVisible();
        page.locator("[id='decide:until_input']").fill("2090-01-01");
        page.locator("[id='decide:act']").click();
        assertThat(page.locator(".field:has([id='decide:until']) .ui-message-error"))
                .containsText("까지의 날");
        assertAccessible(page);
        page.locator("[id='decide:until_input']")
                .fill(LocalDate.now().plusDays(40).toString());
        page.locator("[id='decide:grade']").click();
        page.locator("li:text-is('VIP')").click();
        page.locator("[id='decide:reason']").fill("방송 사고로 불편을 겪은 고객");
        page.locator("[id='decide:act']").click();
        assertThat(page.locator(".ui-growl")).containsText("정했습니다");
        assertThat(page.locator("#standing")).containsText("등급 VIP");
        assertThat(page.locator("#standing")).containsText("구매로 받은 등급은 웰컴");
        assertThat(page.locator("#manual")).containsText("방송 사고로 불편을 겪은 고객");
        page.locator("label:text-is('우수 고객에 포함 (다음 마감부터)')").click();
        assertThat(page.locator("[id='decide:grade']")).hasCount(0);
        journeys.picture(page, "member-decided");
        assertAccessible(page);
        page.locator("[id='end:reason']").fill("기간을 잘못 정함");
        page.locator("[id='end:act']").click();
        assertThat(page.locator("#manual")).containsText("기간을 잘못 정함");
        assertThat(page.locator("#standing")).containsText("등급 웰컴");
        Page phone = staff.open("MEMBERSHIP_MANAGER", Screen.PHONE, "/membership/member.xhtml?number=" + first);
        journeys.picture(phone, "member-decided-phone");
        assertAccessible(phone);
    }

    @Test
    void a_pair_found_to_be_two_people_stays_apart() {
        Page page =
                staff.open("MEMBERSHIP_MANAGER", Screen.PHONE.english(), "/membership/merges.xhtml?by=name-and-birth");
        openPair(page);
        assertAccessible(page);
        page.locator("#reason").fill("same name, two people");
        page.locator("#refuse").click();
        assertThat(page.locator(".ui-growl")).containsText("Kept as two people");
        Assertions.assertThat(put("tv", tv, phone)).isEqualTo(first);
        page.navigate(uri("/membership/merges.xhtml?show=refused").toString());
        assertThat(page.locator("main")).containsText("Two people");
        assertAccessible(page);
    }

    @Test
    void a_member_is_found_by_phone_and_name_and_shown_masked_until_a_reason_is_given() {
        Page page = staff.open("MEMBERSHIP_MANAGER", Screen.DESK, "/membership/members.xhtml");
        assertThat(page.locator(".empty")).isVisible();
        assertAccessible(page);
        page.locator("#asked").fill("010-0000-000");
        page.locator("#find").click();
        assertThat(page.locator(".empty__title")).containsText("이 번호나 이름의 회원이 없습니다");
        assertAccessible(page);
        page.locator("#asked").fill(name);
        page.locator("#find").click();
        assertThat(page.locator("a[href='member.xhtml?number=" + first + "']")).isVisible();
        Assertions.assertThat(page.url()).doesNotContain("?");
        page.locator("#asked").fill(phone.replace("-", ""));
        page.locator("#find").click();
        assertThat(page.locator("a.row-link")).hasCount(1);
        page.locator("a.row-link").click();
        assertThat(page.locator("main")).containsText(phone.substring(0, 9) + "****");
        assertThat(page.locator("main")).not().containsText(phone);

        page.locator("[id='reveal:act']").click();
        assertThat(page.locator("[id='reveal'] .ui-message-error")).isVisible();
        Menus.choose(page, "reveal:field", "전화");
        page.locator("[id='reveal:reason']").fill("고객이 번호 확인을 요청");
        page.locator("[id='reveal:act']").click();
        assertThat(page.locator("[id='reveal:clear']")).containsText(phone);
        assertAccessible(page);
        page.reload();
        assertThat(page.locator("main")).not().containsText(phone);

        Page auditor = staff.open("AUDITOR", Screen.DESK, "/audit/trail.xhtml?action=personal-data.revealed");
        assertThat(auditor.locator("main")).containsText("고객이 번호 확인을 요청");
        assertThat(auditor.locator("main")).containsText(first);
    }

    @Test
    void a_member_takes_a_copy_home_and_is_forgotten() {
        Page page = staff.open("MEMBERSHIP_MANAGER", Screen.DESK, "/membership/member.xhtml?number=" + first);
        page.locator("[id='export:act']").click();
        assertThat(page.locator("[id='export'] .ui-message-error")).isVisible();
        page.locator("[id='export:reason']").fill("회원의 열람 요구");
        Download copy =
                page.waitForDownload(() -> page.locator("[id='export:act']").click());
        Assertions.assertThat(copy.suggestedFilename()).isEqualTo("member-" + first + ".xlsx");

        page.locator("[id='erase:confirmed']").fill(second);
        page.locator("[id='erase:reason']").fill("회원의 삭제 요구");
        page.locator("[id='erase:act']").click();
        assertThat(page.locator("[id='erase'] .ui-message-error")).isVisible();
        page.locator("[id='erase:confirmed']").fill(number(first));
        page.locator("[id='erase:act']").click();
        assertThat(page.locator(".ui-growl")).containsText("지웠습니다");
        assertThat(page.locator("#erase")).hasCount(0);
        assertThat(page.locator("#who")).containsText("회원의 요구로 정보를 지웠습니다");
        assertAccessible(page);
        Assertions.assertThat(told("tv", tv, phone).code()).isEqualTo("MEMBER_ERASED");
        Assertions.assertThat(shop.get("/api/v1/customers/tv/" + tv + "/may-send?channel=SMS&purpose=NOTICE")
                        .text("reason"))
                .isEqualTo("ERASED");
    }

    @Test
    void customers_come_by_file_and_the_template_is_one() {
        Page page = staff.open("MEMBERSHIP_MANAGER", Screen.DESK, "/membership/customer-import.xhtml");
        assertAccessible(page);
        byte[] template = page.context()
                .request()
                .get(uri("/membership/customers-template.xlsx").toString())
                .body();
        send(page, template);
        assertThat(page.locator(".note")).containsText("고객을 받았습니다");
        assertAccessible(page);
        send(page, new byte[] {1, 2, 3});
        assertThat(page.locator(".note")).containsText("파일을 받지 않았습니다");
        assertThat(page.locator("[id='faults']")).containsText("엑셀 2007");
        assertAccessible(page);
    }

    private static void send(Page page, byte[] file) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "customers.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file));
    }

    @Test
    void what_does_not_exist_is_said_calmly() {
        journeys.expect("404");
        Page page = staff.open("MEMBERSHIP_MANAGER", Screen.DESK, "/membership/member.xhtml?number=123");
        assertThat(page.locator("h1")).containsText("찾는 화면이 없습니다");
        page.navigate(uri("/membership/merge.xhtml?id=x").toString());
        assertThat(page.locator("h1")).containsText("찾는 화면이 없습니다");
    }

    @Test
    void the_others_have_no_way_in() {
        journeys.expect("403");
        Page page = staff.open("DELIVERY_OPERATOR", Screen.DESK, "/membership/members.xhtml");
        assertThat(page.locator("#asked")).hasCount(0);
    }

    /** On whatever page of the list it stands. */
    private void openPair(Page page) {
        String pair = "tr:has-text('" + number(first) + "') a.row-link";
        while (page.locator(pair).count() == 0) {
            String before = page.url();
            page.locator("nav.tools a.push").click();
            page.waitForURL(address -> !address.equals(before));
        }
        page.locator(pair).click();
    }

    private static String number(String member) {
        return member.substring(0, 3) + "-" + member.substring(3, 6) + "-" + member.substring(6);
    }

    private String put(String channel, String customer, String told) {
        return told(channel, customer, told).text("member");
    }

    private Api.Answer told(String channel, String customer, String told) {
        return shop.put("/api/v1/customers/" + channel + "/" + customer, """
                {"name": "%s", "birthDate": "1990-05-01", "phone": "%s", "phoneVerified": false}\
                """.formatted(name, told));
    }
}
