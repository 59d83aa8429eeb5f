package kr.ansim.web.care;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import kr.ansim.care.CallBackConsent;
import kr.ansim.care.CallBackWindow;
import kr.ansim.kernel.SystemClock;
import org.jspecify.annotations.Nullable;

/** When somebody is called back, as a form asks: one of the times that are offered, or a typed one in Korean time. */
public final class PromisedInput implements Serializable {

    public static final String NOW = "NOW";
    public static final String TYPED = "TYPED";

    private static final long serialVersionUID = 1L;

    private String slot;
    private @Nullable LocalDateTime from;
    private int minutes = 60;
    private boolean outside;
    private boolean night;

    PromisedInput(String slot) {
        this.slot = slot;
    }

    /** A time that is offered, as the value of a choice. */
    static String value(CallBackWindow window) {
        return window.from() + "/" + window.to();
    }

    /** Empty for now, or when nothing was typed. */
    Optional<CallBackWindow> window() {
        if (isTyped()) {
            return Optional.ofNullable(from)
                    .map(time ->
                            CallBackWindow.of(time.atZone(SystemClock.KOREA).toInstant(), Duration.ofMinutes(minutes)));
        }
        String[] times = slot.split("/", -1);
        try {
            return times.length == 2
                    ? Optional.of(new CallBackWindow(Instant.parse(times[0]), Instant.parse(times[1])))
                    : Optional.empty();
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }

    CallBackConsent consent() {
        return night
                ? CallBackConsent.NIGHT_ASKED_FOR
                : outside ? CallBackConsent.OUTSIDE_HOURS : CallBackConsent.USUAL;
    }

    public boolean isTyped() {
        return TYPED.equals(slot);
    }

    /** Typed was chosen, and no time. */
    boolean isUnsaid() {
        return isTyped() && from == null;
    }

    public String getSlot() {
        return slot;
    }

    public void setSlot(@Nullable String slot) {
        this.slot = slot == null ? NOW : slot;
    }

    public @Nullable LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDateTime from) {
        this.from = from;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public boolean isOutside() {
        return outside;
    }

    public void setOutside(boolean outside) {
        this.outside = outside;
    }

    public boolean isNight() {
        return night;
    }

    public void setNight(boolean night) {
        this.night = night;
    }
}
