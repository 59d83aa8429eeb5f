package kr.ansim.web.delivery;

import static kr.ansim.web.faces.Wording.DELIVERY;
import static kr.ansim.web.faces.Wording.SHELL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kr.ansim.delivery.DayHours;
import kr.ansim.delivery.DoorDetails;
import kr.ansim.delivery.DoorState;
import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.OpeningHours;
import kr.ansim.delivery.SiteBoard;
import kr.ansim.delivery.SiteDetails;
import kr.ansim.web.shell.When;
import org.jspecify.annotations.Nullable;

/** What the board says in words. */
@Named("boardWords")
@ApplicationScoped
public class BoardWords {

    @Inject
    private Clock clock;

    @Inject
    private When when;

    static String state(DoorDetails door) {
        return SHELL.text("state." + door.state().name().toLowerCase(Locale.ROOT));
    }

    /** What stands at the right of a door's state: a clock, whose it is and for how long, or what is broken. */
    public String rest(DoorDetails door) {
        Instant until = door.heldUntil();
        if (door.state() == DoorState.HELD && until != null) {
            Duration left = Duration.between(clock.instant(), until);
            return String.format(
                    Locale.ROOT, "%02d:%02d", Math.max(0, left.toMinutes()), Math.max(0, left.toSecondsPart()));
        }
        Instant since = door.since();
        if (door.state() == DoorState.BOOKED && since != null) {
            return door.orderTail() + " · " + when.duration(Duration.between(since, clock.instant()));
        }
        if (door.state() == DoorState.OUT) {
            String reason = door.reason() == null ? "" : door.reason();
            return door.occupied() ? DELIVERY.text("door.still", door.orderTail()) : reason;
        }
        return "";
    }

    /** Free doors by size, such as 대 0 · 중 2. */
    public String freeBySize(SiteBoard board) {
        return Arrays.stream(LockerSize.values())
                .sorted(Comparator.reverseOrder())
                .filter(size -> board.doors().stream().anyMatch(door -> door.size() == size))
                .map(size -> DELIVERY.text("size.short." + size) + " " + count(board, size))
                .collect(Collectors.joining(" · "));
    }

    private static long count(SiteBoard board, LockerSize size) {
        return board.doors().stream()
                .filter(door -> door.size() == size && door.state() == DoorState.FREE)
                .count();
    }

    /** When the next hold runs out, as the board shows it; empty when nothing is held. */
    public String nextFree(SiteBoard board) {
        return board.doors().stream()
                .filter(door -> door.state() == DoorState.HELD && door.heldUntil() != null)
                .min(Comparator.comparing(DoorDetails::heldUntil))
                .map(door -> DELIVERY.text("figure.next", door.number()))
                .orElse("");
    }

    public String numbers(SiteBoard board, DoorState state) {
        List<String> numbers = board.doors().stream()
                .filter(door -> door.state() == state)
                .map(DoorDetails::number)
                .toList();
        return numbers.size() > 4
                ? DELIVERY.text("figure.and-more", String.join(", ", numbers.subList(0, 4)), numbers.size() - 4)
                : String.join(", ", numbers);
    }

    /** Address and opening hours in one line. */
    public String lead(SiteDetails site) {
        return site.address() + " · " + hours(site.hours());
    }

    public String hours(OpeningHours hours) {
        if (hours.isUnknown()) {
            return DELIVERY.text("hours.unknown");
        }
        if (hours.equals(OpeningHours.ALWAYS)) {
            return DELIVERY.text("hours.always");
        }
        return DELIVERY.text("hours.days", day(hours.weekday()), day(hours.saturday()), day(hours.holiday()));
    }

    private static String day(@Nullable DayHours hours) {
        if (hours == null) {
            return DELIVERY.text("hours.not-told");
        }
        if (hours.isAllDay()) {
            return DELIVERY.text("hours.all-day");
        }
        return hours.isClosed() ? DELIVERY.text("hours.closed") : time(hours.opens()) + "–" + time(hours.closes());
    }

    private static String time(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    /** Grams as people say them. */
    public String weight(@Nullable Integer grams) {
        return grams == null ? DELIVERY.text("unknown") : DELIVERY.text("weight.kg", grams / 1000.0);
    }

    public String height(@Nullable Integer millimetres) {
        return millimetres == null ? DELIVERY.text("unknown") : DELIVERY.text("length.mm", millimetres);
    }
}
