package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Outside;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestCompanies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An owner lets institutes send the company's records, and takes that back; each company here is the simulators' own. */
class ConsentJourneyIT extends PortalIT {

    private static final String PATH = "/certification/consents.xhtml";
    private static final String REPORTS = "/certification/reports.xhtml";
    /** An institute that was too slow once is asked again after a minute. */
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    /** Its report {@code CL26-900004} at KCL opens only with the second consent. */
    private static final String PROVISION_ONLY = "9990000049";

    /** Its certificate, which KCL hands out once it has consented. */
    private static final String RECEIVED = "B361H9006-5906CH";

    /** Its report {@code FI26-900006} at FITI, for which its consent has ended. */
    private static final String LAPSED = "9990000068";

    /** Has never been asked. */
    private static final String SILENT = "9990000073";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private Staff staff;
    private TestCompanies companies;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
        companies = new TestCompanies(journeys, staff, uri("/"));
    }

    @AfterEach
    void heal() {
        Outside.fault("fiti", "none");
    }

    @Test
    void what_consent_opens_flows_in_and_a_withdrawal_stops_tells_and_masks() {
        Page owner = companies.owner(Screen.DESK, "(주)데모생활", PROVISION_ONLY);
        Api shop = new Api(uri("/"), Demo.read().productsKey());
        String product = "CONSENT-" + UUID.randomUUID();
        watch(shop, product, "LD-4", PROVISION_ONLY);
        assertThat(reasons(shop, product)).doesNotContain("REPORT_PROVES");

        give(owner, "KCL", true);
        watch(shop, "CERTIFIED-" + UUID.randomUUID(), "LD-4", PROVISION_ONLY, RECEIVED);
        assertThat(row(owner, "KCL").locator(".chip")).hasText(new String[] {"동의함", "동의함"});
        assertAccessible(owner);
        journeys.picture(owner, "consents-desk");
        await(() -> collected(PROVISION_ONLY, "KCL"));
        JsonNode told = Outside.notices("kcl", PROVISION_ONLY).get(0);
        assertThat(told.path("clct_agr_yn").asText()).isEqualTo("Y");
        assertThat(told.path("sbmsn_co_rls_agre_yn").asText()).isEqualTo("Y");
        assertThat(reasons(shop, product)).contains("REPORT_PROVES").contains("CL26-900004");

        owner.navigate(uri(REPORTS).toString());
        owner.locator("a.row-link:has-text('CL26-900004')").click();
        assertThat(owner.locator("dl.told").first()).containsText("(주)데모생활");
        assertThat(owner.locator(".ui-datatable tbody tr").first()).isVisible();
        assertAccessible(owner);
        journeys.picture(owner, "test-report");

        Page officer = staff.open("CERTIFICATION_OFFICER", Screen.DESK, "/certification/products.xhtml?q=" + product);
        officer.locator("[id='list'] .row-link").click();
        officer.locator("a:has-text('CL26-900004')").click();
        assertThat(officer.locator("h1")).hasText("CL26-900004");
        assertAccessible(officer);
        await(() -> evidence(RECEIVED, "KCL").isPresent());
        String evidence =
                "/certification/evidence.xhtml?id=" + evidence(RECEIVED, "KCL").orElseThrow();
        officer.navigate(uri(evidence).toString());
        assertThat(officer.locator("pre.answer").last()).containsText("데모생활");

        owner.navigate(uri("/certification/check.xhtml").toString());
        owner.locator("#numbers").fill("공급자적합성확인");
        owner.locator("[id='category_input']").fill("기타 어린이제품");
        owner.locator("#model").fill("LD-4");
        owner.locator("#ask").click();
        assertThat(owner.locator("#answer")).containsText("CL26-900004");

        owner.navigate(uri(PATH).toString());
        withdraw(owner, "KCL");
        assertThat(row(owner, "KCL").locator(".chip")).hasText(new String[] {"철회됨", "동의 안 함"});
        await(() -> Outside.notices("kcl", PROVISION_ONLY).size() == 2);
        JsonNode back = Outside.notices("kcl", PROVISION_ONLY).get(1);
        assertThat(back.path("clct_agr_yn").asText()).isEqualTo("N");
        assertThat(back.path("sbmsn_co_rls_agre_yn").asText()).isEqualTo("N");
        owner.navigate(uri(REPORTS).toString());
        owner.locator("a.row-link:has-text('CL26-900004')").click();
        assertThat(owner.locator("dl.told").first().locator("dd:text-is('****')"))
                .hasCount(2);
        assertThat(owner.locator(".note")).containsText("업체 정보를 가렸습니다");
        assertThat(owner.locator("dl.told").first()).not().containsText("데모생활");
        assertThat(reasons(shop, product)).doesNotContain("REPORT_PROVES");
        assertThat(masked(RECEIVED)).doesNotContain("데모생활");
        officer.navigate(uri(evidence).toString());
        assertThat(officer.locator("main")).containsText("기업 정보를 가렸습니다");
        assertThat(officer.locator("main")).containsText("그 뒤로 바뀌지 않았고");
        assertThat(officer.locator("main")).not().containsText("받은 그대로입니다");
        assertThat(officer.locator("main")).not().containsText("데모생활");
        assertAccessible(officer);
        assertNothingIsCollected(PROVISION_ONLY, "KCL");
    }

    @Test
    void an_institute_that_is_down_is_told_once_when_it_is_back() {
        Outside.fault("fiti", "down");
        Page owner = companies.owner(Screen.PHONE, "(주)데모텍스타일", LAPSED);
        give(owner, "FITI", true);
        await(() -> {
            owner.reload();
            return row(owner, "FITI").innerText().contains("기다리는 중");
        });
        assertThat(Outside.notices("fiti", LAPSED)).isEmpty();
        owner.navigate(uri(REPORTS).toString());
        assertThat(owner.locator(".empty__act")).hasText("동의한 기관 보기");
        owner.navigate(uri(PATH).toString());
        assertAccessible(owner);
        journeys.picture(owner, "consents-phone");
        Outside.fault("fiti", "none");
        await(() -> collected(LAPSED, "FITI"));
        assertThat(Outside.notices("fiti", LAPSED)).hasSize(1);
        owner.navigate(uri(REPORTS).toString());
        assertThat(owner.locator("[id='list']")).containsText("FI26-900006");
    }

    @Test
    void a_consent_ends_by_itself_after_its_owner_was_warned() {
        Page owner = companies.owner(Screen.DESK, "데모산업 주식회사", SILENT);
        give(owner, "KTC", false);
        assertThat(row(owner, "KTC").locator(".chip")).hasText(new String[] {"동의함", "동의 안 함"});
        await(() -> collected(SILENT, "KTC"));
        change("ends_on = CURRENT_DATE + INTERVAL 20 DAY", SILENT);
        await(() -> inbox(owner).contains("끝납니다"));
        change("ends_on = CURRENT_DATE - INTERVAL 2 DAY", SILENT);
        await(() -> inbox(owner).contains("끝났습니다"));
        owner.navigate(uri(PATH).toString());
        assertThat(row(owner, "KTC").locator(".chip")).hasText(new String[] {"종료", "동의 안 함"});
        assertThat(owner.locator("[id='acts']")).containsText("기간이 끝남");
        await(() -> Outside.notices("ktc", SILENT).size() == 2);
        assertThat(Outside.notices("ktc", SILENT).get(1).path("clct_agr_yn").asText())
                .isEqualTo("N");
        assertNothingIsCollected(SILENT, "KTC");
    }

    @Test
    void compulsory_terms_and_an_end_within_a_year_are_asked_for_at_their_fields() {
        Page owner = companies.owner(Screen.DESK, "(주)약관", TestCompanies.unusedNumber());
        owner.navigate(uri(PATH).toString());
        owner.locator("[id='f:give']").click();
        assertThat(error(owner, "f:institutes")).containsText("하나 이상");
        check(owner, "KATRI");
        check(owner, "TTC007 1.0");
        owner.locator("[id='f:give']").click();
        assertThat(error(owner, "f:terms")).containsText("필수 약관 모두");
        assertThat(owner.locator("[id='f:terms'] .ui-state-error")).not().hasCount(0);
        assertThat(owner.locator("[id='f:optional'] .ui-state-error")).hasCount(0);
        check(owner, "TTC008 1.0");
        owner.locator("[id='f:endsOn_input']").fill("2099.01.01");
        owner.locator("[id='f:give']").click();
        assertThat(error(owner, "f:endsOn")).containsText("1년 안");
        assertThat(row(owner, "KATRI").locator(".chip")).hasText(new String[] {"동의 안 함", "동의 안 함"});
    }

    @Test
    void another_company_sees_and_changes_nothing_and_five_thousand_reports_are_paged() {
        String number = TestCompanies.unusedNumber();
        Page owner = companies.owner(Screen.DESK, "(주)이웃 " + number, number);
        String other = TestCompanies.unusedNumber();
        companies.owner(Screen.DESK, "(주)많은성적서 " + other, other);
        String company = hex("SELECT HEX(id) FROM partner_company WHERE registration_number = ?", other);
        Rows.change("INSERT INTO certification_report (id, company_id, institute, number, receipt_number, issued_on,"
                + " verdict_code, outcome, applicant_name, applicant_number, product, model, received_at)"
                + " WITH d AS (SELECT 0 n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4"
                + " UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)"
                + " SELECT UUID_TO_BIN(UUID(), 1), UNHEX('" + company + "'), 'KTR', CONCAT('TR-', a.n, b.n, c.n, e.n),"
                + " 'R', NULL, '01', 'UNREAD', '이웃', '" + other + "', '시료', 'M', NOW(6)"
                + " FROM d a, d b, d c, d e WHERE a.n < 5");
        String foreign = "/certification/report.xhtml?id=" + uuid(company);
        owner.navigate(uri(REPORTS).toString());
        assertThat(owner.locator(".empty__title")).hasText("받은 시험성적서가 없습니다");
        journeys.expect("404");
        owner.navigate(uri(foreign).toString());
        assertThat(owner.locator("h1")).hasText("찾는 화면이 없습니다");
        owner.navigate(uri(PATH).toString());
        assertThat(owner.locator("[id='acts']")).containsText("아직 동의한 적이 없습니다");

        Page member = companies.member(Screen.DESK, other);
        member.navigate(uri(REPORTS).toString());
        assertThat(member.locator("[id='list'] tbody tr")).hasCount(25);
        Locator pages = member.locator("nav[aria-label='목록 넘기기'] a");
        pages.first().click();
        assertThat(member.locator("[id='list'] tbody tr")).hasCount(25);
        assertThat(pages).hasText(new String[] {"처음으로", "다음"});
        member.navigate(uri(PATH).toString());
        assertThat(member.locator(".note")).containsText("대표만");
        assertThat(member.locator("[id='f:give'], #withdraw")).hasCount(0);
        assertAccessible(member);
    }

    private void give(Page owner, String institute, boolean disclosure) {
        owner.navigate(uri(PATH).toString());
        check(owner, institute);
        check(owner, "TTC007 1.0");
        check(owner, "TTC008 1.0");
        if (disclosure) {
            check(owner, "TTC009 1.0");
        }
        owner.locator("[id='f:give']").click();
        assertThat(row(owner, institute).locator(".chip").first()).hasText("동의함");
    }

    private static void withdraw(Page owner, String institute) {
        owner.locator("#withdraw").click();
        Locator dialog = owner.locator("#withdraw-dialog");
        assertThat(dialog).containsText("되돌릴 수 없습니다");
        dialog.locator(".ui-chkbox:has(input[value='" + institute + "']) .ui-chkbox-box")
                .click();
        dialog.locator("[id='w:act']").click();
        assertThat(dialog).isHidden();
    }

    private static void check(Page page, String value) {
        page.locator("[id='f'] .ui-chkbox:has(input[value='" + value + "']) .ui-chkbox-box")
                .click();
    }

    private static Locator row(Page page, String institute) {
        return page.locator("[id='institutes'] tbody tr:has-text('" + institute + " ·')");
    }

    private static Locator error(Page page, String field) {
        return page.locator(".field:has([id='" + field + "']) .ui-message-error");
    }

    private String inbox(Page owner) {
        owner.navigate(uri("/notifications.xhtml").toString());
        return owner.locator("main").innerText();
    }

    private static void watch(Api shop, String code, String model, String holder, String... numbers) {
        assertThat(shop.send(shop.request("/api/v1/products/" + code)
                                .header("Content-Type", "application/json")
                                .PUT(HttpRequest.BodyPublishers.ofString(
                                        """
                                        {"name": "알루미늄 휴대용사다리", "category": "기타 어린이제품", "modelNames": ["%s"], "certificateNumbers": [%s],
                                         "holderBrn": "%s"}""".formatted(model, quoted(numbers), holder))))
                        .status())
                .isEqualTo(201);
    }

    private static String quoted(String... numbers) {
        return Stream.of(numbers).map(number -> '"' + number + '"').collect(Collectors.joining(","));
    }

    private static String reasons(Api shop, String code) {
        return shop.get("/api/v1/products/" + code + "/certification")
                .body()
                .at("/certification/reasons")
                .toString();
    }

    private static boolean collected(String number, String institute) {
        return Rows.one(
                        "SELECT c.collected_at FROM certification_consent c JOIN partner_company p ON p.id = c.company_id"
                                + " WHERE p.registration_number = ? AND c.institute = ?",
                        number,
                        institute)
                .isPresent();
    }

    private static Optional<String> evidence(String certificate, String institute) {
        return Rows.one(
                "SELECT BIN_TO_UUID(id) FROM certification_evidence WHERE number = ? AND source = ? AND said = 'FOUND'"
                        + " ORDER BY position DESC LIMIT 1",
                certificate,
                institute);
    }

    private static String masked(String certificate) {
        return Rows.one("SELECT facts FROM certification_received_certificate WHERE number = ?", certificate)
                .orElseThrow();
    }

    private static void change(String what, String number) {
        Rows.change(
                "UPDATE certification_consent SET " + what
                        + " WHERE company_id = (SELECT id FROM partner_company WHERE registration_number = ?)",
                number);
    }

    /** Even where it would be due: the consent itself is asked, not the schedule. */
    private static void assertNothingIsCollected(String number, String institute) {
        change("collect_due = NOW(6) - INTERVAL 1 DAY, telling = 'TOLD', collected_at = NULL", number);
        LockSupport.parkNanos(Duration.ofSeconds(6).toNanos());
        assertThat(collected(number, institute)).isFalse();
    }

    private static String hex(String query, String value) {
        return Rows.one(query, value).orElseThrow();
    }

    /** The first report of the company, as addresses name it. */
    private static UUID uuid(String company) {
        String id = hex("SELECT HEX(id) FROM certification_report WHERE HEX(company_id) = ? LIMIT 1", company);
        return UUID.fromString(id.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")
                .toLowerCase(Locale.ROOT));
    }

    private static void await(BooleanSupplier wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!wanted.getAsBoolean()) {
            assertThat(Instant.now()).as("patience").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
    }
}
