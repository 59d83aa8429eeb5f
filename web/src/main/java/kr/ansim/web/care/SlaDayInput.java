package kr.ansim.web.care;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import kr.ansim.care.SlaPolicy;

/** The hours of one weekday while they are written. */
public class SlaDayInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DayOfWeek weekday;
    private String spans;

    SlaDayInput(DayOfWeek weekday, String spans) {
        this.weekday = weekday;
        this.spans = spans;
    }

    List<SlaPolicy.Hours> spans() {
        return SlaSpans.read(spans, weekday);
    }

    public DayOfWeek getWeekday() {
        return weekday;
    }

    public String getSpans() {
        return spans;
    }

    public void setSpans(String spans) {
        this.spans = spans == null ? "" : spans;
    }
}
