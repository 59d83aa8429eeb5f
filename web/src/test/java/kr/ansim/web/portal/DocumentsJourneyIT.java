package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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

/** Somebody of a company uploads papers; the line breaks, files are refused, and others try to look. */
class DocumentsJourneyIT extends PortalIT {

    private static final String PATH = "/partner/documents.xhtml";
    private static final String NOT_SCANNED = "바이러스 검사 안 함";
    private static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private static final String WIDTH_DRAWN =
            "() => { const it = document.querySelector('.preview__picture'); return it.complete ? it.naturalWidth : 0; }";

    private static final String DROP = """
        ([name, base64]) => {
          const bytes = Uint8Array.from(atob(base64), one => one.charCodeAt(0));
          const carried = new DataTransfer();
          carried.items.add(new File([bytes], name));
          document.querySelector(".upload__zone").dispatchEvent(
            new DragEvent("drop", { dataTransfer: carried, bubbles: true, cancelable: true }));
        }\
        """;

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private Staff staff;
    private TestCompanies companies;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
        companies = new TestCompanies(journeys, staff, uri("/"));
    }

    @Test
    void several_files_are_dropped_checked_looked_at_and_removed() {
        Page page = owner(Screen.DESK, "(주)끌어놓기 ");
        page.evaluate(DROP, List.of("사업자등록증.pdf", base64(TestFiles.pdf(3, 1_000))));
        choose(page, new FilePayload("라벨.jpg", "image/jpeg", TestFiles.photo(1_200, 900)));
        assertDone(page, 2);
        assertThat(page.locator(".upload__list .file:has-text('사업자등록증.pdf')")).containsText(NOT_SCANNED);
        assertThat((String) page.locator(".upload input[type=hidden]").inputValue())
                .matches("[0-9a-f-]{36},[0-9a-f-]{36}");
        assertAccessible(page);

        page.reload();
        page.locator(".documents .file:has-text('사업자등록증.pdf') [data-act=document-preview]")
                .click();
        assertThat(page.locator(".preview__page")).hasText("1 / 3쪽");
        assertDrawn(page);
        page.locator("[data-act=document-next]").press("Enter");
        assertThat(page.locator(".preview__page")).hasText("2 / 3쪽");
        assertDrawn(page);
        journeys.picture(page, "documents-preview");
        assertAccessible(page);

        page.locator(".documents .file:has-text('라벨.jpg') button:has-text('지우기')")
                .click();
        assertThat(page.locator(".documents .file")).hasCount(1);
    }

    @Test
    void a_line_that_breaks_costs_no_more_than_a_piece() {
        journeys.expect("ERR_FAILED");
        journeys.expect("ERR_CONNECTION_RESET");
        Page page = owner(Screen.DESK, "(주)끊긴선 ");
        byte[] file = TestFiles.pdf(1, 3_500_000);
        AtomicInteger pieces = new AtomicInteger();
        // the second piece is lost on its way there, the third one's answer on its way back
        page.route("**/partner/uploads/*", route -> {
            int number = route.request().method().equals("PATCH") ? pieces.incrementAndGet() : 0;
            if (number == 2) {
                route.abort();
            } else if (number == 3) {
                route.fetch();
                route.abort("connectionreset");
            } else {
                route.resume(new Route.ResumeOptions());
            }
        });
        choose(page, new FilePayload("긴 성적서.pdf", "application/pdf", file));
        assertThat(page.locator(".upload__list .file__state")).containsText("연결이 끊겼습니다");
        assertDone(page, 1);
        String id = page.locator(".upload input[type=hidden]").inputValue();
        assertThat(content(page, id).body()).isEqualTo(file);
        // four pieces, two of them twice at most, and none from the start
        assertThat(pieces.get()).isBetween(5, 6);
    }

    @Test
    void whoever_comes_back_with_the_same_file_goes_on_where_it_stopped() {
        journeys.expect("ERR_FAILED");
        Page page = owner(Screen.DESK, "(주)다시오기 ");
        FilePayload file = new FilePayload("큰 파일.pdf", "application/pdf", TestFiles.pdf(1, 2_500_000));
        AtomicInteger pieces = new AtomicInteger();
        page.route("**/partner/uploads/*", route -> {
            if (route.request().method().equals("PATCH") && pieces.incrementAndGet() > 1) {
                route.abort();
            } else {
                route.resume();
            }
        });
        choose(page, file);
        assertThat(page.locator(".upload__list .file__state")).containsText("연결이 끊겼습니다");
        String url = (String) page.evaluate(
                "() => Object.values({ ...sessionStorage }).find(one => one.includes('/partner/uploads/'))");
        APIResponse head = call(page, "HEAD", url, RequestOptions.create());
        assertThat(head.headers()).containsEntry("upload-offset", "1048576").containsKey("upload-expires");
        page.unroute("**/partner/uploads/*");
        page.evaluate("() => window.dispatchEvent(new Event('online'))");
        assertDone(page, 1);
        assertThat(page.locator(".upload input[type=hidden]").inputValue())
                .isEqualTo(url.substring(url.lastIndexOf('/') + 1));
    }

    @Test
    void each_hostile_file_is_refused_beside_itself_with_its_own_words_and_a_cure() {
        journeys.expect("400");
        Page page = owner(Screen.DESK, "(주)거절 ");
        byte[] pdf = TestFiles.pdf(1, 100);
        choose(
                page,
                new FilePayload("사진.heic", "image/heic", new byte[] {1}),
                new FilePayload("두얼굴.pdf", "application/pdf", TestFiles.joined(pdf, TestFiles.zip())),
                new FilePayload("시험.pdf", "application/pdf", EICAR.getBytes(StandardCharsets.US_ASCII)),
                new FilePayload("이름만.png", "image/png", pdf),
                new FilePayload(
                        "스크립트.pdf",
                        "application/pdf",
                        new String(pdf, StandardCharsets.ISO_8859_1)
                                .replace("/Type/Catalog", "/Type/Catalog/OpenAction<</S/JavaScript/JS(1)>>")
                                .getBytes(StandardCharsets.ISO_8859_1)));
        assertWords(page, "사진.heic", "HEIC는 읽을 수 없습니다. JPG나 PNG로");
        assertWords(page, "두얼굴.pdf", "다른 종류의 파일이 숨어");
        assertWords(page, "시험.pdf", "시험 파일입니다");
        assertWords(page, "이름만.png", "내용은 PDF입니다");
        assertWords(page, "스크립트.pdf", "스크립트가 들어 있는 PDF입니다");
        assertThat(page.locator(".upload input[type=hidden]").inputValue()).isEmpty();
        journeys.picture(page, "documents-refused");
        assertAccessible(page);
        page.reload();
        assertThat(page.locator(".documents .file--bad .file__why")).hasCount(4);
    }

    @Test
    void what_is_anothers_is_not_there_and_who_works_here_says_why() {
        journeys.expect("403");
        Page mine = owner(Screen.DESK, "(주)내것 ");
        byte[] file = TestFiles.pdf(1, 500);
        choose(mine, new FilePayload("내것.pdf", "application/pdf", file));
        assertDone(mine, 1);
        String id = mine.locator(".upload input[type=hidden]").inputValue();
        String underway = begun(mine);

        Page other = owner(Screen.DESK, "(주)남 ");
        for (String one : List.of(id, underway.substring(underway.lastIndexOf('/') + 1), UUID.randomUUID() + "", "x")) {
            assertThat(status(other, "HEAD", "/partner/uploads/" + one)).isEqualTo(404);
            assertThat(status(other, "PATCH", "/partner/uploads/" + one)).isEqualTo(404);
            assertThat(status(other, "DELETE", "/partner/uploads/" + one)).isEqualTo(404);
            assertThat(status(other, "GET", "/partner/documents/" + one)).isEqualTo(404);
            assertThat(status(other, "GET", "/partner/documents/" + one + "/pages/1"))
                    .isEqualTo(404);
            assertThat(status(other, "GET", "/partner/documents/" + one + "/content"))
                    .isEqualTo(404);
            assertThat(status(other, "POST", "/partner/documents/" + one + "/content"))
                    .isEqualTo(404);
        }
        assertThat(status(mine, "HEAD", underway)).isEqualTo(200);

        Page reviewer = staff.open("CERTIFICATION_OFFICER", Screen.DESK, "/start.xhtml");
        String content = "/partner/documents/" + id + "/content";
        assertThat(status(reviewer, "GET", "/partner/documents/" + id + "/pages/1"))
                .isEqualTo(200);
        assertThat(status(reviewer, "GET", content)).isEqualTo(400);
        assertThat(status(reviewer, "HEAD", "/partner/uploads/" + underway)).isEqualTo(403);
        APIResponse told = reviewer.request()
                .post(
                        uri(content).toString(),
                        RequestOptions.create().setForm(FormData.create().set("reason", "원본 대조")));
        assertThat(told.body()).isEqualTo(file);
        assertThat(told.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "no-store")
                .hasEntrySatisfying(
                        "content-security-policy", policy -> assertThat(policy).startsWith("sandbox"))
                .hasEntrySatisfying(
                        "content-disposition",
                        how -> assertThat(how)
                                .startsWith("attachment; filename=\"document.pdf\"; filename*=UTF-8''%EB%82%B4"));
        assertThat(Rows.one(
                        "SELECT reason FROM platform_audit_entry WHERE action = 'document.downloaded' AND subject_id = ?",
                        id))
                .hasValue("원본 대조");

        Page operator = staff.open("DELIVERY_OPERATOR", Screen.DESK, "/start.xhtml");
        assertThat(status(operator, "GET", "/partner/documents/" + id)).isEqualTo(403);
        assertThat(status(operator, "HEAD", "/partner/uploads/" + id)).isEqualTo(403);
    }

    @Test
    void calls_of_other_sites_and_without_the_protocols_header_change_nothing() {
        Page page = owner(Screen.DESK, "(주)남의집 ");
        String underway = begun(page);
        assertThat(call(
                                page,
                                "DELETE",
                                underway,
                                RequestOptions.create().setHeader("Origin", "https://elsewhere.example"))
                        .status())
                .isEqualTo(403);
        assertThat(page.request()
                        .fetch(uri(underway).toString(), RequestOptions.create().setMethod("DELETE"))
                        .status())
                .isEqualTo(412);
        assertThat(status(page, "HEAD", underway)).isEqualTo(200);
    }

    @Test
    void a_phone_has_room_for_the_files_and_offers_its_camera() {
        Page page = owner(Screen.PHONE, "(주)손안에 ");
        choose(page, new FilePayload("영수증.jpg", "image/jpeg", TestFiles.photo(3_000, 4_000)));
        assertDone(page, 1);
        assertThat(page.locator(".upload__photo")).hasAttribute("capture", "environment");
        page.reload();
        page.locator("[data-act=document-preview]").click();
        assertDrawn(page);
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
        journeys.picture(page, "documents-phone");
        assertAccessible(page);
    }

    private Page owner(Screen screen, String name) {
        String number = TestCompanies.unusedNumber();
        Page page = companies.owner(screen, name + number, number);
        page.navigate(uri(PATH).toString());
        return page;
    }

    private static void choose(Page page, FilePayload... files) {
        page.locator(".upload__files").setInputFiles(files);
    }

    private static void assertDone(Page page, int files) {
        assertThat(page.locator(".upload__list .file.is-done"))
                .hasCount(files, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
    }

    private static void assertWords(Page page, String file, String words) {
        assertThat(page.locator(".upload__list .file--bad:has-text('" + file + "') .file__why"))
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
    }

    private static void assertDrawn(Page page) {
        // a function to wait for would be text that the page's policy runs nowhere
        for (int tries = 0; tries < 600 && (int) page.evaluate(WIDTH_DRAWN) < 900; tries++) {
            page.waitForTimeout(100);
        }
        assertThat((int) page.evaluate(WIDTH_DRAWN)).isGreaterThanOrEqualTo(900);
    }

    private String begun(Page page) {
        APIResponse answer = call(
                page,
                "POST",
                "/partner/uploads",
                RequestOptions.create()
                        .setHeader("Upload-Length", "10")
                        .setHeader("Upload-Metadata", "filename " + base64("a.pdf".getBytes(StandardCharsets.UTF_8))));
        assertThat(answer.status()).isEqualTo(201);
        return Objects.requireNonNull(answer.headers().get("location"));
    }

    private APIResponse content(Page page, String id) {
        return call(page, "GET", "/partner/documents/" + id + "/content", RequestOptions.create());
    }

    private int status(Page page, String method, String path) {
        RequestOptions options = RequestOptions.create();
        if (method.equals("PATCH")) {
            options.setHeader("Upload-Offset", "0")
                    .setHeader("Content-Type", "application/offset+octet-stream")
                    .setData(new byte[] {1});
        }
        return call(page, method, path, options).status();
    }

    private APIResponse call(Page page, String method, String path, RequestOptions options) {
        return page.request()
                .fetch(
                        uri(path).toString(),
                        options.setMethod(method).setMaxRedirects(0).setHeader("Tus-Resumable", "1.0.0"));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
