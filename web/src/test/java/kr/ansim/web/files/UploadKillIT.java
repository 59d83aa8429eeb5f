package kr.ansim.web.files;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.MySql;
import kr.ansim.web.support.Payara;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestFiles;
import kr.ansim.web.support.TestSettings;
import kr.ansim.web.support.Workplace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The portal is killed while somebody uploads: what it had acknowledged is there, and the rest is all that is sent again. */
class UploadKillIT {

    private static final int PIECE = 1 << 20;

    private static Path home;
    private static MySql mysql;
    private static Payara portal;

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        Path work = Workplace.directory();
        home = Files.createTempDirectory(work, "upload-");
        mysql = MySql.startIn(work);
        Path settings = TestSettings.in(home).onMySql(mysql.url()).write();
        portal = Payara.start(Path.of(System.getProperty("ansim.war")), settings, home.resolve("payara.log"));
    }

    @AfterAll
    static void close() throws InterruptedException {
        try {
            if (portal != null) {
                portal.close();
            }
        } finally {
            mysql.close();
        }
    }

    @Test
    void a_kill_in_an_upload_loses_nothing_that_was_acknowledged() throws Exception {
        journeys.expect("ERR_");
        Page page = journeys.open(Screen.DESK);
        page.setDefaultTimeout(60_000);
        enter(page);
        byte[] content = TestFiles.pdf(2, 6_000_000);
        FilePayload file = new FilePayload("성적서.pdf", "application/pdf", content);
        page.route("**/partner/uploads/*", route -> {
            page.waitForTimeout(route.request().method().equals("PATCH") ? 400 : 0);
            route.resume();
        });
        page.locator(".upload__files").setInputFiles(file);
        while ((int) page.evaluate("() => document.querySelector('.upload__list progress')?.value ?? 0") < 30) {
            page.waitForTimeout(50);
        }
        portal.kill();
        assertThat(page.locator(".upload__list .file__state")).containsText("연결이 끊겼습니다");
        page.unroute("**/partner/uploads/*");
        long acknowledged = received();
        assertThat(acknowledged).isGreaterThanOrEqualTo(2L * PIECE).isLessThan(content.length);

        String url = (String) page.evaluate(
                "() => Object.values({ ...sessionStorage }).find(one => one.includes('/partner/uploads/'))");
        // left before the portal is back: a page that finds its session dead leads to the login itself, amid ours
        page.navigate("about:blank");
        portal.start();
        // the session died with the portal: logging in again and choosing the same file is all it takes
        enter(page);
        assertThat(received()).isEqualTo(acknowledged);
        long first = (long) (int) page.evaluate(
                "async url => Number((await fetch(url, { method: 'HEAD', headers: { 'Tus-Resumable': '1.0.0' } }))"
                        + ".headers.get('Upload-Offset'))",
                url);
        assertThat(first).isEqualTo(acknowledged);
        page.locator(".upload__files").setInputFiles(file);
        assertThat(page.locator(".upload__list .file.is-done"))
                .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        String id = page.locator(".upload input[type=hidden]").inputValue();
        assertThat(page.request()
                        .get(portal.uri()
                                .resolve("/partner/documents/" + id + "/content")
                                .toString())
                        .body())
                .isEqualTo(content);
    }

    private static void enter(Page page) {
        JsonNode owner = Demo.in(home).account("PARTNER_OWNER");
        page.navigate(portal.uri().resolve("/login.xhtml").toString());
        Staff.typePassword(
                page, owner.path("user").asText(), owner.path("password").asText());
        page.waitForURL("**/start.xhtml");
        page.navigate(portal.uri().resolve("/partner/documents.xhtml").toString());
    }

    private static long received() throws SQLException {
        try (Connection database = mysql.connect();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT received FROM partner_upload")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
