package kr.ansim.web.history.checker;

import java.util.List;
import kr.ansim.web.history.History;

/** Judges a history by all properties. */
public final class Checker {

    private static final List<Rule> RULES = List.of(
            new OneLiveBooking(),
            new ConfirmedFromAHold(),
            new SameKeySameAnswer(),
            new DoorsAddUp(),
            new EventsWithoutGap(),
            new NothingLost(),
            new NeverFalselyRefused());

    private Checker() {}

    public static List<Violation> violationsIn(History history) {
        Facts facts = new Facts(history);
        return RULES.stream()
                .flatMap(rule -> rule.breaches(facts).map(what -> new Violation(rule.property(), what)))
                .toList();
    }

    /** Counts at rest which leave no choice, so that a wrong one would be noticed. */
    public static long exactCountsIn(History history) {
        Facts facts = new Facts(history);
        return history.counts().stream()
                .filter(count -> DoorsAddUp.bounds(facts, count).isExact())
                .count();
    }
}
