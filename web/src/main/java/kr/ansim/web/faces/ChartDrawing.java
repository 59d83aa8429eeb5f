package kr.ansim.web.faces;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;

/** What Chart.js needs to know. Series carry roles of colour, of which the script makes the colours of the moment. */
public final class ChartDrawing {

    /** More than these nobody tells apart. */
    public static final int SERIES = 4;

    private record Series(String name, List<Long> values) {}

    private final String type;
    private final List<String> labels;
    private final List<Series> series = new ArrayList<>();
    private boolean stacked;

    private ChartDrawing(String type, List<String> labels) {
        this.type = type;
        this.labels = labels;
    }

    public static ChartDrawing bars(List<String> labels) {
        return new ChartDrawing("bar", labels);
    }

    public static ChartDrawing lines(List<String> labels) {
        return new ChartDrawing("line", labels);
    }

    public ChartDrawing series(String name, List<Long> values) {
        series.add(new Series(name, values));
        return this;
    }

    public ChartDrawing stacked() {
        stacked = true;
        return this;
    }

    /** It becomes part of a script, so that nothing in it may end the script. */
    public String text() {
        JsonArrayBuilder sets = PageJson.array();
        for (int at = 0; at < Math.min(SERIES, series.size()); at++) {
            sets.add(set(series.get(at), "--chart-" + (at + 1)));
        }
        return PageJson.object()
                .add("type", type)
                .add(
                        "data",
                        PageJson.object().add("labels", PageJson.array(labels)).add("datasets", sets))
                .add("options", options())
                .build()
                .toString()
                .replace("<", "\\u003c");
    }

    private JsonObjectBuilder set(Series one, String role) {
        return PageJson.object()
                .add("label", one.name())
                .add("data", PageJson.array(one.values()))
                .add("backgroundColor", role)
                .add("borderColor", role)
                .add("pointBackgroundColor", role)
                .add("borderWidth", type.equals("line") ? 2 : 0)
                .add("maxBarThickness", 32);
    }

    private JsonObjectBuilder options() {
        return PageJson.object()
                .add(
                        "scales",
                        PageJson.object()
                                .add("x", PageJson.object().add("stacked", stacked))
                                .add(
                                        "y",
                                        PageJson.object()
                                                .add("beginAtZero", true)
                                                .add("stacked", stacked)
                                                .add(
                                                        "ticks",
                                                        PageJson.object()
                                                                .add("precision", 0)
                                                                .add("maxTicksLimit", 6))))
                .add(
                        "plugins",
                        PageJson.object().add("legend", PageJson.object().add("display", series.size() > 1)));
    }
}
