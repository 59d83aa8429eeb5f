package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever opens a member is in the log, and an auditor looks into what was unusual. */
class AccessWatchJourneyIT extends PortalIT {

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private Staff staff;
    private String member = "";

    @BeforeEach
    void tell() {
        staff = new Staff(journeys, uri("/"));
        member = TestMembers.told(uri("/"), """
                        {"name": "선우람", "birthDate": "1979-11-21", "phone": "010-5151-6262", "phoneVerified": false}""");
    }

    @Test
    void who_opened_a_member_is_found_by_whose_data_it_was_and_taken_along_with_a_reason() throws IOException {
        staff.open("VIP_DESK", Screen.DESK, "/care/desk.xhtml?member=" + member);
        staff.open("VIP_DESK", Screen.DESK, "/membership/member.xhtml?number=" + member);
        Page page = staff.open("AUDITOR", Screen.DESK, "/audit/trail.xhtml");
        page.locator("#whose").fill(member.substring(0, 3) + "-" + member.substring(3, 6) + "-" + member.substring(6));
        page.locator("#what").selectOption("member.");
        page.locator("form[role=search] button").click();
        Locator looks = page.locator("tbody tr:has-text('회원 정보 열어 봄')");
        assertThat(looks).hasCount(1);
        assertThat(looks).containsText("고객 화면");
        assertAccessible(page);
        page.locator("[id='take:file']").click();
        assertThat(page).hasURL(Pattern.compile(".*whose=.*"));
        page.locator("[id='take:reason']").fill("정기 점검");
        Download file =
                page.waitForDownload(() -> page.locator("[id='take:file']").click());
        assertThat(Files.readString(file.path(), StandardCharsets.UTF_8))
                .contains("member.looked", member)
                .doesNotContain("login.succeeded");
    }

    @Test
    void an_unusual_look_leads_to_its_trail_and_is_looked_into_with_a_word() throws IOException {
        staff.open("VIP_DESK", Screen.DESK, "/care/desk.xhtml?member=" + member);
        plant();
        Page page = staff.open("AUDITOR", Screen.DESK, "/audit/unusual.xhtml?kind=NO_CALL");
        Locator row = page.locator("tbody tr:has-text('" + spelled() + "')");
        assertThat(row).containsText("상담 없는 열람");
        assertAccessible(page);
        journeys.picture(page, "unusual");
        row.locator("a").first().click();
        assertThat(page.locator("tbody tr").first()).containsText("회원 정보 열어 봄");
        page.goBack();
        page.locator("[id='see:act']").click();
        assertThat(page.locator(".field:has([id='see:word']) .ui-message-error"))
                .isVisible();
        page.locator("[id='see:word']").fill("신입 교육 중에 연 것으로 확인");
        page.locator("[id='see:act']").click();
        assertThat(page.locator("#rows")).containsText("신입 교육 중에 연 것으로 확인");

        page.locator("[id='take:reason']").fill("월간 보고");
        Download file =
                page.waitForDownload(() -> page.locator("[id='take:file']").click());
        assertThat(Files.readString(file.path(), StandardCharsets.UTF_8)).contains("NO_CALL", member);
        assertAccessible(page);
    }

    @Test
    void a_member_whom_many_know_comes_into_the_list_with_a_reason_and_goes_with_another() {
        Page page = staff.open("AUDITOR", Screen.DESK, "/audit/unusual.xhtml");
        page.locator("[id='famous:member']").fill("1");
        page.locator("[id='famous:reason']").fill("방송 진행자");
        page.locator("[id='famous:add']").click();
        assertThat(page.locator(".field:has([id='famous:member']) .ui-message-error"))
                .isVisible();
        page.locator("[id='famous:member']").fill(spelled());
        page.locator("[id='famous:add']").click();
        Locator row = page.locator("#famous .list li:has-text('" + spelled() + "')");
        assertThat(row).containsText("방송 진행자");
        assertAccessible(page);
        row.locator("button").click();
        Locator asked = page.locator("form#famousEnd");
        assertThat(asked).containsText(spelled());
        asked.locator("button").click();
        assertThat(asked.locator(".ui-message-error")).isVisible();
        assertAccessible(page);
        page.locator("[id='famousEnd:reason']").fill("은퇴");
        asked.locator("button").click();
        assertThat(row).hasCount(0);
        assertThat(asked).isHidden();
        page.navigate(uri("/audit/trail.xhtml?whose=" + member).toString());
        assertThat(page.locator("tbody")).containsText("주요 인물 제외");
        assertThat(page.locator("tbody")).containsText("주요 인물 추가");
    }

    private String spelled() {
        return member.substring(0, 3) + "-" + member.substring(3, 6) + "-" + member.substring(6);
    }

    /** As the night finds it. */
    private void plant() {
        Rows.change(
                "INSERT INTO care_access_finding (id, month_on, account, kind, happened_at, ended_at, members, usual,"
                        + " whose) SELECT ?, ?, actor, 'NO_CALL', at, at, 1, 0, whose FROM platform_audit_whose WHERE"
                        + " whose = ? ORDER BY at DESC LIMIT 1",
                Ids.toBytes(Ids.next()),
                LocalDate.ofInstant(Instant.now(), SystemClock.KOREA).withDayOfMonth(1),
                member);
    }
}
