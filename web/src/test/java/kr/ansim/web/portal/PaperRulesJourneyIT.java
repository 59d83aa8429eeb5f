package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Menus;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reviewers make the next version of the table of papers. */
class PaperRulesJourneyIT extends PortalIT {

    private static final String RULES = "/review/rules.xhtml";
    private static final String DRAFT = "/review/rules-draft.xhtml";
    private static final String FORCE = "/review/rules-force.xhtml";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Far enough not to ask anything of the companies of other tests. */
    private static final LocalDate DAY = LocalDate.now(ZoneId.of("Asia/Seoul")).plusDays(40);

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Staff staff;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
    }

    private Page reviewer() {
        Page page = journeys.open(Screen.DESK);
        staff.newcomer(page, "QA_REVIEWER");
        return page;
    }

    private void beginDraft(Page page) {
        page.navigate(uri(RULES + "?version=1").toString());
        page.locator("#begin").click();
        page.waitForURL("**" + DRAFT + "*");
    }

    /** A kind of paper of its own, asked of all companies. */
    private void addInsurance(Page page) {
        page.navigate(uri(DRAFT + "?part=kinds").toString());
        page.locator("#code").fill("insurance-" + mark);
        page.locator("#koreanName").fill("배상책임보험 증권 " + mark);
        page.locator("#englishName").fill("Liability insurance");
        page.locator("#keep").click();
        assertThat(page.locator(".ui-growl")).containsText("다음 판에 적었습니다");
        page.navigate(uri(DRAFT).toString());
        Menus.choose(page, "subject", "협력사");
        Menus.choose(page, "trait-LEGAL_FORM", "법인사업자");
        Menus.choose(page, "paper", "배상책임보험 증권 " + mark);
        page.locator("#ruleSource").fill("입점 기준 " + mark);
        page.locator("#keep").click();
        assertThat(page.locator(".ui-growl")).containsText("다음 판에 적었습니다");
    }

    private void takenOutAndBack(Page page) {
        int rules = Integer.parseInt(
                page.locator(".tools .pill[aria-current] b").first().innerText());
        Locator first = page.locator("[id$='lines_data'] tr").first();
        first.locator("button:has-text('빼기')").click();
        assertThat(first).hasClass(Pattern.compile(".*is-removed.*"));
        assertThat(page.locator(".tools .pill[aria-current] b").first()).hasText(Integer.toString(rules - 1));
        page.reload();
        assertThat(first).hasClass(Pattern.compile(".*is-removed.*"));
        assertAccessible(page);
        page.setViewportSize(375, 800);
        journeys.picture(page, "paper-rules-draft-phone");
        page.locator("section:has(#lines-head)").scrollIntoViewIfNeeded();
        assertThat(first.locator("button:has-text('되돌리기')")).isVisible();
        assertThat(page.locator("[id$='lines_data'] tr").nth(1).boundingBox().height)
                .isLessThan(135);
        page.locator("[id$='lines_data'] tr").nth(3).scrollIntoViewIfNeeded();
        journeys.picture(page, "paper-rules-draft-phone-rows");
        page.setViewportSize(Screen.DESK.width(), Screen.DESK.height());
        first.locator("button:has-text('되돌리기')").click();
        assertThat(first).not().hasClass(Pattern.compile(".*is-removed.*"));
        assertThat(page.locator(".tools .pill[aria-current] b").first()).hasText(Integer.toString(rules));
    }

    private void force(Page page) {
        page.locator("#source").fill("입점 기준 " + mark);
        page.locator("#validFrom").fill(DAY.toString());
        page.locator("#validFrom").blur();
        page.locator("#force").click();
    }

    private void withdraw(Page page) {
        page.locator("#reason").fill("시험을 마쳤습니다");
        page.locator("#withdraw").click();
        assertThat(page.locator("#withdraw")).hasCount(0);
    }

    @Test
    void a_version_is_made_line_by_line_previewed_put_into_force_and_withdrawn() {
        Page page = reviewer();
        page.navigate(uri(RULES).toString());
        assertThat(page.locator("[id='versions'] tbody tr").first()).isVisible();
        assertAccessible(page);
        journeys.picture(page, "paper-rules");
        beginDraft(page);
        assertAccessible(page);
        addInsurance(page);
        page.navigate(uri(DRAFT).toString());
        takenOutAndBack(page);
        journeys.picture(page, "paper-rules-draft");
        page.navigate(uri(FORCE).toString());
        assertThat(page.locator("#preview")).containsText("더해지는 규칙");
        assertAccessible(page);
        journeys.picture(page, "paper-rules-force");
        force(page);
        page.waitForURL("**" + RULES + "?version=*");
        assertThat(page.locator("section:has(#version-head) .chip").first()).containsText("예정");
        page.locator("section:has(#version-head) .ui-paginator-page").last().click();
        assertThat(page.locator("section:has(#version-head) tr:has-text('배상책임보험 증권 " + mark + "')"))
                .containsText("법인사업자");
        withdraw(page);
        assertThat(page.locator("section:has(#version-head)")).containsText("시험을 마쳤습니다");
    }

    @Test
    void what_was_taken_out_changes_nothing_when_it_comes_back_and_faults_are_told_by_their_cells() {
        Page page = reviewer();
        beginDraft(page);
        byte[] same = page.context()
                .request()
                .get(uri("/review/rules.xlsx?part=rules&language=en").toString())
                .body();
        page.navigate(uri("/review/rules-sheet.xhtml?part=rules").toString());
        upload(page, same);
        assertThat(page.locator(".note")).containsText("달라지는 줄이 없습니다");
        assertThat(page.locator("#take")).hasCount(0);
        page.locator("#other").click();
        byte[] words = page.context()
                .request()
                .get(uri("/review/rules.xlsx?part=words&language=ko").toString())
                .body();
        upload(page, words);
        assertThat(page.locator(".note")).containsText("고쳐야 할 곳이 있습니다");
        assertThat(page.locator("[id='faults'] tbody tr").first()).isVisible();
        assertAccessible(page);
        page.navigate(uri(DRAFT).toString());
        page.locator("#drop").click();
        assertThat(page.locator(".ui-dialog:visible")).containsText("되살릴 수 없습니다");
        assertAccessible(page);
        page.locator("#drop-all").click();
        page.waitForURL("**" + RULES + "*");
    }

    @Test
    void of_two_reviewers_the_later_one_is_told_and_keeps_the_draft() {
        Page first = reviewer();
        Page second = reviewer();
        beginDraft(first);
        addInsurance(first);
        beginDraft(second);
        second.navigate(uri(DRAFT + "?part=words").toString());
        second.locator("#word").fill("새 종류 " + mark);
        second.locator("#wordEnglish").fill("New category");
        second.locator("#keep").click();
        assertThat(second.locator(".ui-growl")).containsText("다음 판에 적었습니다");
        second.navigate(uri(FORCE).toString());
        second.locator("#source").fill("나중 " + mark);
        second.locator("#validFrom").fill(DAY.toString());
        second.locator("#validFrom").blur();
        assertThat(second.locator("#preview")).isVisible();

        first.navigate(uri(FORCE).toString());
        force(first);
        first.waitForURL("**" + RULES + "?version=*");
        second.locator("#force").click();
        assertThat(second.locator("[id='f'] .ui-messages-error")).containsText("다른 사람이 규칙을 바꿨습니다");
        assertThat(second.locator(".note")).containsText("빠지는 규칙을 살펴 주세요");
        withdraw(first);
        second.navigate(uri(DRAFT).toString());
        second.locator("#drop").click();
        second.locator("#drop-all").click();
        second.waitForURL("**" + RULES + "*");
    }

    @Test
    void administrators_read_and_companies_see_nothing() {
        Page office = staff.open("ADMINISTRATOR", Screen.DESK, RULES);
        assertThat(office.locator("[id='versions'] tbody tr").first()).isVisible();
        assertThat(office.locator("#begin")).hasCount(0);
        assertAccessible(office);
        for (String path : new String[] {DRAFT, FORCE, "/review/rules-sheet.xhtml"}) {
            assertThat(status(office, path)).isEqualTo(403);
        }
        assertThat(status(office, "/review/rules.xlsx?part=rules")).isEqualTo(403);
        Page owner = staff.open("PARTNER_OWNER", Screen.DESK, "/start.xhtml");
        for (String path : new String[] {RULES, DRAFT, FORCE, "/review/rules.xlsx?version=1"}) {
            assertThat(status(owner, path)).isEqualTo(403);
        }
    }

    private int status(Page page, String path) {
        return page.context().request().get(uri(path).toString()).status();
    }

    private static void upload(Page page, byte[] file) {
        page.locator("input[type=file]").setInputFiles(new FilePayload("rules.xlsx", XLSX, file));
        assertThat(page.locator("#report")).isVisible();
    }
}
