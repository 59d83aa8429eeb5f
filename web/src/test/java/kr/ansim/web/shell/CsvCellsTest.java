package kr.ansim.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void no_spreadsheet_runs_a_cell(String formula) {
        assertThat(CsvCells.cell(formula)).isEqualTo("\"'" + formula + "\"");
    }

    @Test
    void quotes_commas_and_line_breaks_stay_inside_their_cell() {
        assertThat(CsvCells.line("a\"b", "c,d\ne", null, 7)).isEqualTo("\"a\"\"b\",\"c,d\ne\",\"\",\"7\"\r\n");
    }
}
