package kr.ansim.web.care;

import static kr.ansim.web.faces.Wording.DESK_REPORTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import kr.ansim.care.ArmsCompared;
import kr.ansim.care.ReportChoices;
import kr.ansim.care.ReportRow;
import kr.ansim.care.ReportSpan;
import kr.ansim.care.ReportSubject;
import kr.ansim.web.faces.Wording;
import kr.ansim.web.shell.When;

/** Figures of the desk as people read them; what nobody knows is a dash, and nothing is 0. */
@Named("reportWords")
@ApplicationScoped
public class ReportWords {

    private static final String NOTHING = "—";

    @Inject
    private When when;

    public String number(long number) {
        return DESK_REPORTS.text("number", number);
    }

    public String share(OptionalDouble share) {
        return share.isPresent() ? DESK_REPORTS.text("share", share.getAsDouble()) : NOTHING;
    }

    public String mean(OptionalDouble mean) {
        return mean.isPresent() ? DESK_REPORTS.text("mean", mean.getAsDouble()) : NOTHING;
    }

    /** To the second, as calls are short. */
    public String time(Optional<Duration> time) {
        return time.map(this::seconds).orElse(NOTHING);
    }

    private String seconds(Duration time) {
        return DESK_REPORTS.text(time.toMinutes() == 0 ? "seconds" : "minutes", time.toMinutes(), time.toSecondsPart());
    }

    /** What it was in the span before. */
    String before(String value) {
        return DESK_REPORTS.text("before", value);
    }

    /** With its sign; no change has none. */
    public String change(long change) {
        return change == 0 ? "0" : DESK_REPORTS.text(change > 0 ? "more" : "less", Math.abs(change));
    }

    public String days(ReportSpan span) {
        return span.days() == 1 ? when.day(span.from()) : when.day(span.from()) + " – " + when.day(span.to());
    }

    public String queue(ReportChoices.Queue queue) {
        boolean korean = FacesContext.getCurrentInstance()
                .getViewRoot()
                .getLocale()
                .getLanguage()
                .equals("ko");
        return korean ? queue.korean() : queue.english();
    }

    public String topic(String topic) {
        return Wording.CONTACTS.has("topic." + topic) ? Wording.CONTACTS.text("topic." + topic) : topic;
    }

    public String arm(ArmsCompared.What what, ArmsCompared.Arm arm) {
        return arm.size() == 0 ? NOTHING : value(what, arm.mean(), "");
    }

    /** Such as "+4.2%p (−1.0 – +9.4)". */
    public String difference(ArmsCompared compared) {
        return compared.difference()
                .map(one -> DESK_REPORTS.text(
                        "difference",
                        value(compared.what(), one.value(), ".difference"),
                        value(compared.what(), one.low(), ".difference"),
                        value(compared.what(), one.high(), ".difference")))
                .orElse(NOTHING);
    }

    public String verdict(ArmsCompared compared) {
        return compared.difference()
                .map(one -> DESK_REPORTS.text(one.clear() ? "uplift.clear" : "uplift.chance"))
                .orElse(DESK_REPORTS.text("uplift.few", ArmsCompared.LEAST));
    }

    private static String value(ArmsCompared.What what, double value, String kind) {
        double shown = what == ArmsCompared.What.FIRST_RESOLVED ? value * 100 : value;
        return DESK_REPORTS.text("uplift.value." + what + kind, shown);
    }

    /** How a row stands, or what was done. */
    public String state(ReportSubject subject, ReportRow row) {
        return row.state()
                .map(state -> "state." + subject + "." + state)
                .map(key -> DESK_REPORTS.has(key) ? DESK_REPORTS.text(key) : NOTHING)
                .orElse(NOTHING);
    }

    public String amount(ReportSubject subject, ReportRow row) {
        return row.amount()
                .map(amount -> switch (subject) {
                    case CALL -> seconds(Duration.ofSeconds(amount));
                    case ACT -> DESK_REPORTS.text("won", amount);
                    case SURVEY -> DESK_REPORTS.text("score", amount);
                    case CASE, TARGET, CALL_BACK, GREETING -> number(amount);
                })
                .orElse(NOTHING);
    }
}
