package kr.ansim.web.history;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that was written down of one run. */
public record History(
        List<Line.Site> sites,
        List<Line.Call> calls,
        List<Line.Kill> kills,
        List<Line.Count> counts,
        List<Line.Event> events) {

    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    public static History of(List<? extends Line> lines) {
        return new History(
                only(Line.Site.class, lines),
                only(Line.Call.class, lines),
                only(Line.Kill.class, lines),
                only(Line.Count.class, lines),
                only(Line.Event.class, lines));
    }

    public static History read(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(JSON.readValue(line, Line.class));
        }
        return of(lines);
    }

    private static <T> List<T> only(Class<T> kind, List<? extends Line> lines) {
        return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
