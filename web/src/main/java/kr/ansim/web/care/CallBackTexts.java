package kr.ansim.web.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import kr.ansim.care.CallBackState;
import kr.ansim.care.CallBackSummary;
import kr.ansim.care.CallBackWindow;
import kr.ansim.care.CallBacks;
import kr.ansim.kernel.SystemClock;
import kr.ansim.web.faces.Wording;
import kr.ansim.web.shell.When;

/** Call-backs in words. */
@Named("callBackTexts")
@ApplicationScoped
public class CallBackTexts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private CallBacks callBacks;

    @Inject
    private When when;

    @Inject
    private Clock clock;

    /** Something to choose from. */
    public record Choice(String value, String name) implements Serializable {}

    /** Such as 내일 14:00–15:00. */
    public String window(CallBackWindow window) {
        return when.near(window.from()) + "–" + TIME.format(window.to().atZone(SystemClock.KOREA));
    }

    /** Now, the hours of the desk that come next, or a time that is typed. */
    List<Choice> slots() {
        return Stream.concat(Stream.of(choice(PromisedInput.NOW, "slot.now")), later().stream())
                .toList();
    }

    /** The same for the next try. */
    List<Choice> later() {
        return Stream.concat(
                        callBacks.slots().stream().map(one -> new Choice(PromisedInput.value(one), window(one))),
                        Stream.of(choice(PromisedInput.TYPED, "slot.typed")))
                .toList();
    }

    private static Choice choice(String value, String key) {
        return new Choice(value, Wording.CALL_BACKS.text(key));
    }

    public boolean isPast(CallBackSummary one) {
        return one.isOpen() && clock.instant().isAfter(one.window().to());
    }

    public boolean isDue(CallBackSummary one) {
        return one.isOpen() && !clock.instant().isBefore(one.window().from());
    }

    /** What waits now is more than who has it. */
    public String chip(CallBackSummary one) {
        if (isPast(one) && one.state() != CallBackState.KEPT) {
            return "call-back-missed";
        }
        return one.state() != CallBackState.KEPT && isDue(one) ? "call-back-due" : "call-back-" + one.state();
    }

    /** How long it still is, or has been late; empty for what is over. */
    public String clock(CallBackSummary one) {
        Instant now = clock.instant();
        if (!one.isOpen()) {
            return "";
        }
        if (isPast(one)) {
            return Wording.CALL_BACKS.text(
                    "clock.past", when.duration(Duration.between(one.window().to(), now)));
        }
        return isDue(one)
                ? Wording.CALL_BACKS.text(
                        "clock.left",
                        when.duration(Duration.between(now, one.window().to())))
                : Wording.CALL_BACKS.text(
                        "clock.until",
                        when.duration(Duration.between(now, one.window().from())));
    }
}
