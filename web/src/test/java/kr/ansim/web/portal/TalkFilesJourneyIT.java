package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestCompanies;
import kr.ansim.web.support.TestFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reviewers send files with what they say to a company, and keep others beside notes that it never sees. */
class TalkFilesJourneyIT extends PortalIT {

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private final String number = TestCompanies.unusedNumber();
    private Staff staff;
    private TestCompanies companies;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
        companies = new TestCompanies(journeys, staff, uri("/"));
    }

    @Test
    void a_company_reads_what_was_sent_to_it_and_neither_it_nor_another_what_was_noted() {
        Page owner = companies.owner(Screen.DESK, "(주)문의 " + number, number);
        String company = company(number);
        Page reviewer = staff.open("QA_REVIEWER", Screen.DESK, "/review/queue.xhtml");
        reviewer.navigate(uri("/review/talk.xhtml?company=" + company).toString());
        byte[] file = TestFiles.pdf(1, 500);
        String underway = begun(reviewer, company);
        String told = said(reviewer, "안내서.pdf", file, "안내서를 보냅니다.", "#send");
        String noted = said(reviewer, "내부 검토.pdf", TestFiles.pdf(2, 500), "의심스럽습니다.", "#note");
        assertThat(reviewer.locator(".feed .is-note")).containsText("내부 검토.pdf");
        journeys.picture(reviewer, "talk-files");
        assertAccessible(reviewer);
        assertThat(room(company)).isEqualTo("0");

        owner.navigate(uri("/partner/talk.xhtml").toString());
        assertThat(owner.locator(".feed")).containsText("안내서를 보냅니다.");
        assertThat(owner.locator(".feed")).not().containsText("의심스럽습니다.");
        assertThat(owner.locator(".feed")).not().containsText("내부 검토.pdf");
        assertThat(owner.locator(".feed a.raw")).hasText("안내서.pdf");
        APIResponse content = owner.request()
                .get(uri(Objects.requireNonNull(owner.locator(".feed a.raw").getAttribute("href")))
                        .toString());
        assertThat(content.body()).isEqualTo(file);
        assertThat(content.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .hasEntrySatisfying(
                        "content-security-policy", policy -> assertThat(policy).startsWith("sandbox"))
                .hasEntrySatisfying(
                        "content-disposition", how -> assertThat(how).startsWith("attachment;"));
        owner.navigate(uri("/partner/documents.xhtml").toString());
        assertThat(owner.locator("main")).not().containsText("안내서.pdf");
        for (String ours : new String[] {told, noted, underway}) {
            assertThat(status(owner, "HEAD", "/partner/uploads/" + ours)).isEqualTo(404);
            assertThat(status(owner, "DELETE", "/partner/uploads/" + ours)).isEqualTo(404);
            assertThat(status(owner, "HEAD", "/review/uploads/" + company + "/" + ours))
                    .isEqualTo(403);
        }
        assertUnseen(owner, noted);
        assertUnseen(owner, underway);

        String others = TestCompanies.unusedNumber();
        Page stranger = companies.owner(Screen.DESK, "(주)남 " + others, others);
        assertUnseen(stranger, told);
        assertUnseen(stranger, noted);

        assertThat(status(reviewer, "GET", "/partner/documents/" + noted + "/pages/1"))
                .isEqualTo(200);
        assertThat(status(reviewer, "GET", "/partner/documents/" + noted + "/content"))
                .isEqualTo(400);
        assertThat(status(reviewer, "DELETE", "/review/uploads/" + company + "/" + told))
                .isEqualTo(409);
        assertThat(status(reviewer, "HEAD", "/review/uploads/" + company(others) + "/" + underway))
                .isEqualTo(404);
    }

    @Test
    void calls_of_other_sites_and_of_those_who_review_nothing_change_nothing() {
        companies.owner(Screen.DESK, "(주)다른 " + number, number);
        String company = company(number);
        Page reviewer = staff.open("QA_REVIEWER", Screen.DESK, "/review/queue.xhtml");
        String path = "/review/uploads/" + company + "/" + begun(reviewer, company);
        assertThat(call(
                                reviewer,
                                "DELETE",
                                path,
                                RequestOptions.create().setHeader("Origin", "https://elsewhere.example"))
                        .status())
                .isEqualTo(403);
        Page officer = staff.open("CERTIFICATION_OFFICER", Screen.DESK, "/start.xhtml");
        assertThat(status(officer, "HEAD", path)).isEqualTo(403);
        assertThat(status(reviewer, "HEAD", path)).isEqualTo(200);
        assertThat(status(reviewer, "DELETE", path)).isEqualTo(204);
        assertThat(status(reviewer, "HEAD", path)).isEqualTo(404);
        for (String nowhere : new String[] {"/review/uploads", "/review/uploads/x", "/review/uploads/x/y/z"}) {
            assertThat(status(reviewer, "HEAD", nowhere)).isEqualTo(404);
        }
    }

    /** The id of the file that goes along. */
    private static String said(Page reviewer, String name, byte[] file, String words, String button) {
        // before, nobody takes files
        reviewer.waitForLoadState();
        reviewer.locator("#words").fill(words);
        reviewer.locator(".upload__files").setInputFiles(new FilePayload(name, "application/pdf", file));
        assertThat(reviewer.locator(".upload__list .file.is-done"))
                .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        String id = reviewer.locator(".upload input[type=hidden]").inputValue();
        reviewer.locator(button).click();
        assertThat(reviewer.locator(".feed")).containsText(words);
        return id;
    }

    private String begun(Page reviewer, String company) {
        APIResponse answer = call(
                reviewer,
                "POST",
                "/review/uploads/" + company,
                RequestOptions.create()
                        .setHeader("Upload-Length", "10")
                        .setHeader(
                                "Upload-Metadata",
                                "filename "
                                        + Base64.getEncoder()
                                                .encodeToString("a.pdf".getBytes(StandardCharsets.UTF_8))));
        assertThat(answer.status()).isEqualTo(201);
        String url = Objects.requireNonNull(answer.headers().get("location"));
        assertThat(url).contains("/review/uploads/" + company + "/");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private void assertUnseen(Page page, String document) {
        for (String path : new String[] {"", "/pages/1", "/content"}) {
            assertThat(status(page, "GET", "/partner/documents/" + document + path))
                    .isEqualTo(404);
        }
    }

    private static String company(String registrationNumber) {
        return Rows.one(
                        "SELECT LOWER(CONCAT(SUBSTR(HEX(id), 1, 8), '-', SUBSTR(HEX(id), 9, 4), '-', SUBSTR(HEX(id), 13, 4), '-',"
                                + " SUBSTR(HEX(id), 17, 4), '-', SUBSTR(HEX(id), 21))) FROM partner_company"
                                + " WHERE registration_number = ?",
                        registrationNumber)
                .orElseThrow();
    }

    /** What the company's own files take. */
    private static String room(String company) {
        return Rows.one(
                        "SELECT COUNT(*) FROM partner_document WHERE staff = FALSE AND company_id = UNHEX(REPLACE(?, '-', ''))",
                        company)
                .orElseThrow();
    }

    private int status(Page page, String method, String path) {
        return call(page, method, path, RequestOptions.create()).status();
    }

    private APIResponse call(Page page, String method, String path, RequestOptions options) {
        return page.request()
                .fetch(
                        uri(path).toString(),
                        options.setMethod(method).setMaxRedirects(0).setHeader("Tus-Resumable", "1.0.0"));
    }
}
