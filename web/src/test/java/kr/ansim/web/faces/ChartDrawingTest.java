package kr.ansim.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartDrawingTest {

    @Test
    void nothing_in_it_ends_the_script_that_it_becomes_part_of() {
        String text = ChartDrawing.bars(List.of("</script><script>alert(1)"))
                .series("<!--", List.of(1L))
                .text();
        assertThat(text).doesNotContain("<");
        assertThat(read(text).getJsonObject("data").getJsonArray("labels").getString(0))
                .isEqualTo("</script><script>alert(1)");
    }

    @Test
    void no_more_series_than_somebody_tells_apart_and_a_legend_for_more_than_one() {
        ChartDrawing drawing = ChartDrawing.lines(List.of("1"));
        for (int one = 1; one <= 6; one++) {
            drawing.series("S" + one, List.of((long) one));
        }
        JsonArray sets = read(drawing.text()).getJsonObject("data").getJsonArray("datasets");
        assertThat(sets).hasSize(4);
        assertThat(sets.getJsonObject(3).getString("borderColor")).isEqualTo("--chart-4");
        assertThat(legend(drawing.text())).isTrue();
        assertThat(legend(ChartDrawing.bars(List.of()).series("S", List.of()).text()))
                .isFalse();
    }

    private static boolean legend(String text) {
        return read(text)
                .getJsonObject("options")
                .getJsonObject("plugins")
                .getJsonObject("legend")
                .getBoolean("display");
    }

    private static JsonObject read(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
