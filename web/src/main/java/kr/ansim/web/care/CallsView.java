package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.care.CallSummary;
import kr.ansim.care.CallsShown;
import kr.ansim.care.DeskCalls;
import kr.ansim.care.FindCalls;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.MemberLooks;
import kr.ansim.web.faces.PagedList;
import org.jspecify.annotations.Nullable;

/** An agent's own calls, the newest first: today's, or also those before. */
@Named("calls")
@RequestScoped
public class CallsView extends PagedList<CallSummary> {

    private static final String EVER = "ever";

    /** A pill above the table. */
    public record Pill(String textKey, boolean current, String link) {}

    @Inject
    private DeskCalls calls;

    @Inject
    private MemberLooks looks;

    @Inject
    private Clock clock;

    private CallsShown shown() {
        return Arrays.stream(CallsShown.values())
                .filter(one -> word(one).equals(parameter("show")))
                .findFirst()
                .orElse(CallsShown.ALL);
    }

    private boolean isEver() {
        return parameter("when").equals(EVER);
    }

    public List<Pill> getPills() {
        return Arrays.stream(CallsShown.values())
                .map(one -> new Pill("calls.show." + one, one == shown(), link(one, isEver())))
                .toList();
    }

    public List<Pill> getTimes() {
        return Stream.of(false, true)
                .map(ever ->
                        new Pill(ever ? "calls.when.ever" : "calls.when.today", ever == isEver(), link(shown(), ever)))
                .toList();
    }

    /** The page says how long a call that goes on has been spoken until now. */
    public Instant getNow() {
        return clock.instant();
    }

    @Override
    protected List<CallSummary> find(String wanted, @Nullable UUID last, int limit) {
        return calls.mine(new FindCalls(shown(), isEver() ? null : midnight(), last, limit));
    }

    private Instant midnight() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA)
                .atStartOfDay(SystemClock.KOREA)
                .toInstant();
    }

    @Override
    protected void seen(List<CallSummary> rows) {
        looks.listed(
                rows.stream().map(CallSummary::member).filter(Objects::nonNull).toList(), "CALLS");
    }

    @Override
    protected UUID id(CallSummary row) {
        return row.id();
    }

    @Override
    protected String kept() {
        return link(shown(), isEver()).substring(1) + "&";
    }

    private static String link(CallsShown shown, boolean ever) {
        return "?show=" + word(shown) + (ever ? "&when=" + EVER : "");
    }

    private static String word(CallsShown one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
