package kr.ansim.web.care;

import java.util.List;

/**
 * One number with the list that it opens.
 *
 * @param counts what it counts
 * @param parts numbers that belong to it, each with its list
 * @param before the same in the span before, empty where they are not compared
 */
public record ReportFigure(String label, String value, String link, String counts, List<Part> parts, String before) {

    public ReportFigure {
        parts = List.copyOf(parts);
    }

    public record Part(String text, String link) {}
}
