package kr.ansim.web.delivery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import kr.ansim.delivery.SiteImportRow;
import kr.ansim.web.shell.CsvCells;

/** A report as a table that spreadsheets open by themselves: UTF-8 with a mark, and no cell that they would calculate. */
final class SiteImportReportFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SiteImportReportFile() {}

    static byte[] of(List<SiteImportRow> rows, Locale locale) {
        StringBuilder file = new StringBuilder(BYTE_ORDER_MARK)
                .append(CsvCells.line(
                        text("line", locale),
                        text("severity", locale),
                        text("column", locale),
                        text("message", locale),
                        "code"));
        rows.forEach(row -> file.append(CsvCells.line(
                row.line(),
                text("severity." + row.severity(), locale),
                row.column(),
                SiteImportMessages.of(row, locale),
                row.code())));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String key, Locale locale) {
        return SiteImportMessages.text(key, locale);
    }
}
