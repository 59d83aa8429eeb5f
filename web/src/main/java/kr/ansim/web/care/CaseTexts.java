package kr.ansim.web.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Map;
import kr.ansim.care.CaseClock;
import kr.ansim.care.CaseHappening;
import kr.ansim.care.CaseHappeningKind;
import kr.ansim.care.CasePriority;
import kr.ansim.care.CaseState;
import kr.ansim.care.CaseSummary;
import kr.ansim.web.faces.Actors;
import kr.ansim.web.faces.Wording;
import kr.ansim.web.shell.When;

/** Words and looks for cases and their clocks. */
@Named("caseTexts")
@ApplicationScoped
public class CaseTexts {

    /** From which part of the time on a clock is persimmon. */
    private static final int SOON = 80;

    private static final Map<CaseHappeningKind, String> ICONS = Map.of(
            CaseHappeningKind.ANSWER, "reply",
            CaseHappeningKind.NOTE, "file-edit",
            CaseHappeningKind.HEARD, "comment",
            CaseHappeningKind.STATE, "sync",
            CaseHappeningKind.OWNER, "user",
            CaseHappeningKind.PRIORITY, "sort-alt",
            CaseHappeningKind.HAND_OVER, "share-alt",
            CaseHappeningKind.MACRO, "bolt",
            CaseHappeningKind.CALL_BACK, "phone",
            CaseHappeningKind.TRANSCRIPT, "envelope");

    @Inject
    private When when;

    @Inject
    private Actors actors;

    public String number(String number) {
        return shown(number);
    }

    /** In groups, as it is said on the phone. */
    static String shown(String number) {
        return number.length() == 9
                ? number.charAt(0) + "-" + number.substring(1, 5) + "-" + number.substring(5)
                : number;
    }

    /** Its type and its topic, which are often called the same. */
    public String about(CaseSummary one) {
        String type = Wording.CASES.text("type." + one.type());
        String topic = Wording.CONTACTS.text("topic." + one.topic());
        return type.equals(topic) ? type : type + " · " + topic;
    }

    public String chip(CaseState state) {
        return "case-" + state;
    }

    public String icon(CaseHappeningKind kind) {
        return ICONS.getOrDefault(kind, "circle");
    }

    /** What is left, or by how much it is late. */
    public String left(CaseClock clock) {
        Duration left = clock.left();
        return left.isNegative()
                ? Wording.CASES.text("clock.late", when.duration(left.negated()))
                : when.duration(left);
    }

    /** Such as 첫 답변까지, for who hears the page. */
    public String kind(CaseClock clock) {
        return Wording.CASES.text("target." + clock.kind());
    }

    /** A promised time as people say it. */
    public String minutes(int minutes) {
        return when.duration(Duration.ofMinutes(minutes));
    }

    public String tone(CaseClock clock) {
        return clock.late() ? "is-bad" : clock.running() && clock.used() >= SOON ? "is-now" : "";
    }

    /** The part that is used, as style sheets read it. */
    public double part(CaseClock clock) {
        return clock.used() / 100.0;
    }

    /** How a target stands that runs no longer. */
    public String standing(CaseClock clock) {
        if (clock.metAt().isPresent()) {
            return Wording.CASES.text(
                    clock.missed() ? "clock.met-late" : "clock.met",
                    when.near(clock.metAt().get()));
        }
        return Wording.CASES.text("clock.still", left(clock));
    }

    /** What happened, with the state, the person or the priorities it was about. */
    public String happened(CaseHappening one) {
        String word = Wording.CASES.text("happening." + one.kind());
        return switch (one.kind()) {
            case STATE -> Wording.CASES.text("became." + one.detail());
            case OWNER ->
                one.detail().isEmpty()
                        ? Wording.CASES.text("owner.nobody")
                        : Wording.CASES.text("owner.is", actors.nameOf(one.detail()));
            case HAND_OVER -> Wording.CASES.text("handed-over.to", actors.nameOf(one.detail()));
            case PRIORITY -> word + " " + priorities(one.detail());
            default -> one.detail().isEmpty() ? word : word + " · " + one.detail();
        };
    }

    private static String priorities(String detail) {
        String[] both = detail.split(">", 2);
        return both.length == 2 ? priority(both[0]) + " → " + priority(both[1]) : detail;
    }

    private static String priority(String name) {
        return Wording.CASES.text("priority." + CasePriority.valueOf(name));
    }

    /** Notes and hand-overs are for the desk alone, and look so. */
    public boolean isInternal(CaseHappening one) {
        return one.kind() == CaseHappeningKind.NOTE || one.kind() == CaseHappeningKind.HAND_OVER;
    }
}
