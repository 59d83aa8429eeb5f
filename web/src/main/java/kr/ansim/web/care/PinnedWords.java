package kr.ansim.web.care;

import static kr.ansim.web.faces.Wording.DESK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import kr.ansim.care.PinnedKind;
import kr.ansim.care.PinnedTask;
import kr.ansim.care.TimelineFact;
import kr.ansim.web.shell.When;

/** Words for what a member still waits for: what it is, how old, how much time is left, and the one thing to do. */
@Named("pinnedWords")
@ApplicationScoped
public class PinnedWords {

    private static final int DAY = 24;

    @Inject
    private When when;

    @Inject
    private CaseTexts cases;

    @Inject
    private Clock clock;

    public String title(PinnedTask one) {
        return switch (one.kind()) {
            case CONTACT -> TimelineWords.contact(one.fact(TimelineFact.TOPIC), one.fact(TimelineFact.MATTER));
            case CASE -> one.fact(TimelineFact.SUBJECT);
            default -> DESK.text("pinned." + one.kind());
        };
    }

    /** What it is of, and since when. */
    public String line(PinnedTask one) {
        String order = one.fact(TimelineFact.ORDER);
        return Arrays.asList(
                        one.kind() == PinnedKind.CASE ? CaseTexts.shown(one.key()) : "",
                        one.fact(TimelineFact.PRODUCT),
                        one.fact(TimelineFact.PLACE),
                        one.kind() == PinnedKind.REQUEST_REFUSED
                                ? DESK.text("act." + one.fact(TimelineFact.MATTER))
                                : "",
                        order.isEmpty() ? "" : DESK.text("of-order", order),
                        TimelineWords.quoted(one.fact(TimelineFact.REASON)),
                        DESK.text("pinned.since", when.near(one.since()), age(one)))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String age(PinnedTask one) {
        return told(Duration.between(one.since(), clock.instant()));
    }

    /** Hours and minutes, or days where it is more than one. */
    private String told(Duration time) {
        return time.toHours() < DAY ? when.duration(time) : DESK.text("days", time.toDays());
    }

    /** How much time is left, or by how much it is late; empty where nothing runs. */
    public String clock(PinnedTask one) {
        return one.dueAt().map(due -> clock(one, due)).orElse("");
    }

    /** The time of a case stands still out of hours, so neither what is left of it nor its delay is a span by the clock. */
    private String clock(PinnedTask one, Instant due) {
        if (isLate(one)) {
            return one.clock()
                    .map(cases::left)
                    .orElseGet(() -> DESK.text("pinned.late", told(Duration.between(due, clock.instant()))));
        }
        return one.clock().isPresent()
                ? DESK.text("until", when.near(due))
                : DESK.text("pinned.left", told(Duration.between(clock.instant(), due)));
    }

    public boolean isLate(PinnedTask one) {
        return one.isLate(clock.instant());
    }

    /** How much of the time is used, for the pie. */
    public String used(PinnedTask one) {
        return String.format(Locale.ROOT, "%.3f", one.used(clock.instant()));
    }

    public String act(PinnedTask one) {
        return DESK.text("pinned.act." + one.kind());
    }

    /** Where the one thing is done. */
    public String opens(PinnedTask one, String member) {
        return switch (one.kind()) {
            case CONTACT -> "../membership/contact.xhtml?member=" + member + "&id=" + one.key();
            case CASE -> "case.xhtml?number=" + one.key();
            case CALL_BACK -> "call-back.xhtml?id=" + one.key();
            case RETURN, REQUEST_REFUSED, LOCKER_WAITS, LOCKER_OVER, LOCKER_BROKEN ->
                TimelineWords.order(member, one.fact(TimelineFact.ORDER), one.fact(TimelineFact.SHOP));
        };
    }
}
