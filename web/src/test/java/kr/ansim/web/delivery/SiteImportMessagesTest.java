package kr.ansim.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kr.ansim.delivery.SiteImportCode;
import kr.ansim.delivery.SiteImportRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SiteImportMessagesTest {

    @ParameterizedTest
    @EnumSource
    void every_remark_has_words_in_both_languages(SiteImportCode code) {
        SiteImportRow row = new SiteImportRow(7, null, code, List.of("one", "two"));

        for (Locale locale : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            assertThat(SiteImportMessages.of(row, locale)).isNotBlank().doesNotContain("{");
        }
        assertThat(SiteImportMessages.of(row, Locale.KOREAN)).isNotEqualTo(SiteImportMessages.of(row, Locale.ENGLISH));
    }

    @Test
    void a_cell_of_the_report_is_never_calculated_by_a_spreadsheet() {
        SiteImportRow row = new SiteImportRow(2, "=HYPERLINK(\"x\")", SiteImportCode.UNKNOWN_COLUMN, List.of());

        String file = new String(SiteImportReportFile.of(List.of(row), Locale.ENGLISH), StandardCharsets.UTF_8);

        assertThat(file).startsWith("\uFEFF\"Line\"").contains("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(cellsOf(file)).noneMatch(cell -> cell.startsWith("="));
    }

    private static List<String> cellsOf(String file) {
        return Stream.of(file.split("[\r\n]+"))
                .flatMap(line -> Stream.of(line.split("\",\"")))
                .map(cell -> cell.replaceFirst("^\"", ""))
                .toList();
    }
}
