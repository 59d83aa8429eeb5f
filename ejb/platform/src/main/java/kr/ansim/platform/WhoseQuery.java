package kr.ansim.platform;

import java.time.Instant;
import java.util.Set;

/**
 * What somebody did with the data of members in a time.
 *
 * @param to not included
 * @param actions by their whole names, at least one
 * @param actors how the names of the actors begin, such as {@code account:}
 */
public record WhoseQuery(Instant from, Instant to, Set<String> actions, String actors) {

    public WhoseQuery {
        if (actions.isEmpty()) {
            throw new IllegalArgumentException("actions");
        }
        actions = Set.copyOf(actions);
    }
}
