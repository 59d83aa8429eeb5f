package kr.ansim.web.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Takes what a page shows out of the house, which nobody does without saying why. */
public final class TestExports {

    private TestExports() {}

    /** The rows of the file, the headings first; the reason is found with this action in the trail. */
    public static List<List<String>> exported(Page page, String action, String reason) {
        page.locator("[id='export:reason']").fill(" ");
        page.locator("[id='export:do']").click();
        assertThat(page.locator("#export")).containsText("사유를 하나 이상");
        page.locator("[id='export:reason']").fill(reason);
        Download download =
                page.waitForDownload(() -> page.locator("[id='export:do']").click());
        assertThat(download.suggestedFilename()).endsWith(".xlsx");
        assertThat(Rows.one(
                        "SELECT COUNT(*) FROM platform_audit_entry WHERE action = ? AND reason = ?", action, reason))
                .hasValue("1");
        return rows(download);
    }

    private static List<List<String>> rows(Download download) {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(Files.readAllBytes(download.path())))) {
            return book.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
