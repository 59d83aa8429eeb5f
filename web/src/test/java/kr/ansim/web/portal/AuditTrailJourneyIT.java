package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An auditor looks for what was done, and whether the record of it is whole. */
class AuditTrailJourneyIT extends PortalIT {

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private Staff staff;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
    }

    @Test
    void narrows_the_trail_finds_it_whole_and_takes_it_along() throws IOException {
        Page page = staff.open("AUDITOR", Screen.DESK, "/audit/trail.xhtml");
        page.locator("#what").selectOption("login.succeeded");
        page.locator("form[role=search] button").click();
        assertThat(page).hasURL(Pattern.compile(".*what=login\\.succeeded.*"));
        assertThat(page.locator("tbody tr td.card-name b").first()).hasText("로그인");

        page.locator("[id='check:verify']").click();
        assertThat(page.locator("#report .note")).containsText("처음 쓰인 그대로입니다.");

        page.locator("[id='take:reason']").fill("monthly");
        Download file =
                page.waitForDownload(() -> page.locator("[id='take:file']").click());
        assertThat(Files.readString(file.path(), StandardCharsets.UTF_8))
                .contains("login.succeeded")
                .doesNotContain("shop.registered");
    }

    @Test
    void without_a_reason_or_with_one_too_long_nothing_is_taken_along_and_the_field_says_why() {
        Page page = staff.open("AUDITOR", Screen.DESK, "/audit/trail.xhtml?what=login.succeeded");
        page.locator("[id='take:reason']").fill("  ");
        page.locator("[id='take:file']").click();
        assertThat(page.locator("#take .field .ui-message")).hasText("사유를 적어 주세요.");
        page.locator("[id='take:reason']").fill("가".repeat(501));
        page.locator("[id='take:file']").click();
        assertThat(page.locator("#take .field .ui-message")).containsText("500자까지 적을 수 있습니다");
        assertThat(page.locator("[id='take:reason']")).hasValue("가".repeat(501));
        assertThat(page).hasURL(Pattern.compile(".*what=login\\.succeeded.*"));
        assertThat(page.locator("tbody tr td.card-name b").first()).hasText("로그인");
    }

    @Test
    void nothing_matching_is_said_and_can_be_cleared() {
        Page page = staff.open("AUDITOR", Screen.DESK, "/audit/trail.xhtml?subject=nothing");
        assertThat(page.locator(".empty")).containsText("맞는 기록이 없습니다");
        page.locator(".empty a").click();
        assertThat(page.locator("tbody tr td.card-name b").first()).isVisible();
    }

    @Test
    void others_are_told_whose_page_it_is() {
        journeys.expect("403");
        Page page = staff.open("DELIVERY_OPERATOR", Screen.DESK, "/audit/trail.xhtml");
        assertThat(page.locator("h1")).hasText("이 화면을 볼 수 없습니다");
        assertThat(page.locator("main")).containsText("이 화면을 보는 역할: 감사");
    }
}
