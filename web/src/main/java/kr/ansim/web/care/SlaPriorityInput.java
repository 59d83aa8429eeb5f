package kr.ansim.web.care;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import kr.ansim.care.CasePriority;
import kr.ansim.care.SlaPolicy;
import kr.ansim.care.TargetKind;

/** What is promised for one priority while it is written, in minutes. */
public class SlaPriorityInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CasePriority priority;
    private final Map<TargetKind, String> written = new EnumMap<>(TargetKind.class);

    SlaPriorityInput(CasePriority priority, SlaPolicy policy) {
        this.priority = priority;
        for (TargetKind kind : TargetKind.values()) {
            written.put(kind, String.valueOf(policy.minutes(priority, kind)));
        }
    }

    /** What is no number is none that may be promised. */
    Map<TargetKind, Integer> minutes() {
        Map<TargetKind, Integer> minutes = new EnumMap<>(TargetKind.class);
        written.forEach((kind, typed) -> {
            String digits = typed.replace(",", "").strip();
            minutes.put(kind, digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0);
        });
        return minutes;
    }

    public CasePriority getPriority() {
        return priority;
    }

    public String getFirstAnswer() {
        return get(TargetKind.FIRST_ANSWER);
    }

    public void setFirstAnswer(String minutes) {
        set(TargetKind.FIRST_ANSWER, minutes);
    }

    public String getUpdate() {
        return get(TargetKind.UPDATE);
    }

    public void setUpdate(String minutes) {
        set(TargetKind.UPDATE, minutes);
    }

    public String getSolution() {
        return get(TargetKind.SOLUTION);
    }

    public void setSolution(String minutes) {
        set(TargetKind.SOLUTION, minutes);
    }

    private String get(TargetKind kind) {
        return written.getOrDefault(kind, "");
    }

    private void set(TargetKind kind, String minutes) {
        written.put(kind, minutes == null ? "" : minutes);
    }
}
