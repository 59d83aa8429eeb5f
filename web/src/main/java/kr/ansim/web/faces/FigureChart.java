package kr.ansim.web.faces;

import java.util.List;

/**
 * Figures as a picture, in a sentence, and as a table for whoever does not see the picture or wants the numbers.
 *
 * @param value as the component that draws it takes it
 * @param finding what the picture shows
 * @param heads of the table
 * @param rows each with its name first
 */
public record FigureChart(String value, String finding, List<String> heads, List<List<String>> rows) {

    public FigureChart {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }
}
