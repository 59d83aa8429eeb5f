package kr.ansim.certification.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ansim.certification.Scheme;
import kr.ansim.certification.scheme.Division;
import kr.ansim.certification.verdict.Statement.Said;

/**
 * How old a good answer may be before it proves nothing.
 *
 * @param usual for certificates of all schemes that have no limit of their own, and for numbers that nobody knows
 */
public record AgeLimits(Duration usual, Map<Scheme, Duration> byScheme) {

    public AgeLimits {
        byScheme = Map.copyOf(byScheme);
    }

    public static AgeLimits all(Duration limit) {
        return new AgeLimits(limit, Map.of());
    }

    Duration of(Statement statement) {
        return statement.said() instanceof Said.Found found
                ? Division.read(found.facts().division())
                        .flatMap(division -> Optional.ofNullable(byScheme.get(division.scheme())))
                        .orElse(usual)
                : usual;
    }

    boolean isTooOld(Statement statement, Instant now) {
        return !statement.isYoungerThan(now.minus(of(statement)));
    }

    /** No answer younger than this is too old, whatever its scheme. */
    public Duration shortest() {
        return Stream.concat(Stream.of(usual), byScheme.values().stream())
                .min(Duration::compareTo)
                .orElse(usual);
    }
}
