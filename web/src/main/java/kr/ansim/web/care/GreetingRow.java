package kr.ansim.web.care;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.ansim.care.GreetingFact;
import kr.ansim.care.GreetingState;
import kr.ansim.care.GreetingTemplate;

/**
 * A fact and how it is said in one language.
 *
 * @param versions the latest first
 */
public record GreetingRow(GreetingFact fact, List<GreetingTemplate> versions) {

    static final Comparator<GreetingRow> IN_ORDER = Comparator.comparing(GreetingRow::fact);

    public GreetingRow {
        versions = List.copyOf(versions);
    }

    public Optional<GreetingTemplate> live() {
        return in(GreetingState.LIVE);
    }

    public Optional<GreetingTemplate> draft() {
        return in(GreetingState.DRAFT);
    }

    private Optional<GreetingTemplate> in(GreetingState state) {
        return versions.stream().filter(one -> one.state() == state).findFirst();
    }

    /** What an edit begins with: the draft, else what is said, else what was said last. */
    Optional<GreetingTemplate> latest() {
        return draft().or(this::live).or(() -> versions.stream().findFirst());
    }
}
