package kr.ansim.web.care;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.ansim.care.CareRule;
import kr.ansim.care.CasePriority;
import kr.ansim.care.DescribeSla;
import kr.ansim.care.Sla;
import kr.ansim.care.SlaPolicy;
import kr.ansim.care.TargetKind;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;

/** What the desk promises, its versions, and the next one. */
@Named("sla")
@ViewScoped
public class SlaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Sla desk;

    private int like;
    private String zone = "";
    private List<SlaDayInput> hours = List.of();
    private List<SlaPriorityInput> minutes = List.of();

    @PostConstruct
    void open() {
        SlaPolicy policy = desk.current();
        like = policy.version();
        zone = policy.zone();
        hours = Arrays.stream(DayOfWeek.values())
                .map(one -> new SlaDayInput(one, SlaSpans.written(policy, one)))
                .toList();
        minutes = Arrays.stream(CasePriority.values())
                .map(one -> new SlaPriorityInput(one, policy))
                .toList();
    }

    public void save() {
        Map<CasePriority, Map<TargetKind, Integer>> wanted = new EnumMap<>(CasePriority.class);
        minutes.forEach(one -> wanted.put(one.getPriority(), one.minutes()));
        try {
            int version = desk.change(new DescribeSla(
                    like,
                    zone.strip(),
                    hours.stream().flatMap(one -> one.spans().stream()).toList(),
                    wanted));
            open();
            Wording.CASES.done("done.sla", version);
        } catch (RuleBroken broken) {
            if (broken.code() == CareRule.SLA_CHANGED) {
                // whoever presses again has been told
                like = desk.current().version();
            }
            Refusals.show("f", broken);
        }
    }

    public List<SlaPolicy> getVersions() {
        return desk.versions();
    }

    /** The hours of a version on this weekday; empty for a day off. */
    public String written(SlaPolicy policy, DayOfWeek weekday) {
        return SlaSpans.written(policy, weekday);
    }

    public List<DayOfWeek> getWeekdays() {
        return List.of(DayOfWeek.values());
    }

    public List<TargetKind> getKinds() {
        return List.of(TargetKind.values());
    }

    public List<CasePriority> getPriorities() {
        return List.of(CasePriority.values());
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone == null ? "" : zone;
    }

    public List<SlaDayInput> getHours() {
        return hours;
    }

    public List<SlaPriorityInput> getMinutes() {
        return minutes;
    }
}
