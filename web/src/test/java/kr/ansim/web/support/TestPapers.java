package kr.ansim.web.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Papers as companies hand them in. */
public final class TestPapers {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyyMMdd");

    private TestPapers() {}

    /** On the page of one paper: uploads a file, fills in what is asked, and hands it in. */
    public static void handIn(Page page, byte[] file, String name) {
        page.locator(".upload__files").setInputFiles(new FilePayload(name, type(name), file));
        assertThat(page.locator(".upload__list .file.is-done"))
                .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        Locator number = page.locator("[id='f:number']");
        if (number.count() > 0) {
            number.fill("제2026-" + System.nanoTime() % 100_000 + "호");
        }
        day(page, "issuedOn", LocalDate.now().minusDays(20));
        day(page, "endsOn", LocalDate.now().plusYears(1));
        page.locator("[id='f:hand-in']").click();
        page.waitForURL(url -> !url.contains("/paper.xhtml"));
    }

    private static void day(Page page, String field, LocalDate day) {
        if (page.locator("[id='f:" + field + "_input']").count() > 0) {
            DateFields.type(page, "f:" + field, TYPED.format(day));
        }
    }

    private static String type(String name) {
        return name.endsWith(".pdf") ? "application/pdf" : "image/jpeg";
    }

    /** Hands in all papers of the list on this page that are still missing. @return how many */
    public static int handInAll(Page page, String list) {
        int handed = 0;
        page.navigate(list);
        while (page.locator(".paper:has(.chip--dashed)").count() > 0) {
            page.locator(".paper:has(.chip--dashed) a").first().click();
            page.waitForURL("**/paper.xhtml*");
            boolean photo = handed % 3 == 2;
            handIn(
                    page,
                    photo ? TestFiles.photo(900, 1_200) : TestFiles.pdf(2, 2_000),
                    photo ? "사진 " + handed + ".jpg" : "서류 " + handed + ".pdf");
            handed++;
            page.navigate(list);
        }
        return handed;
    }
}
