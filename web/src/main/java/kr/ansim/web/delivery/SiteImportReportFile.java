package kr.ansim.web.delivery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.delivery.SiteImportRow;

/** A report as a table that spreadsheets open by themselves: UTF-8 with a mark, and no cell that they would calculate. */
final class SiteImportReportFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private SiteImportReportFile() {}

    static byte[] of(List<SiteImportRow> rows, Locale locale) {
        Stream<String> head = Stream.of(
                line(Stream.of("line", "severity", "column", "message").map(key -> text(key, locale)), "code"));
        Stream<String> lines = rows.stream()
                .map(row -> line(
                        Stream.of(
                                String.valueOf(row.line()),
                                text("severity." + row.severity(), locale),
                                row.column() == null ? "" : row.column(),
                                SiteImportMessages.of(row, locale)),
                        row.code().name()));
        return Stream.concat(head, lines)
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Stream<String> cells, String last) {
        return Stream.concat(cells, Stream.of(last))
                .map(SiteImportReportFile::cell)
                .collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        boolean calculated = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (calculated ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    private static String text(String key, Locale locale) {
        return SiteImportMessages.text(key, locale);
    }
}
