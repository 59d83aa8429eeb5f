package kr.ansim.care;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which findings somebody asks for.
 *
 * @param kind null for all
 * @param after the last one that is known already, null for the first page
 */
public record FindFindings(
        YearMonth month,
        @Nullable AccessKind kind,
        @Nullable Place after,
        int most) {

    /**
     * A place in the list, which stays where it was when the finding there is looked into meanwhile.
     *
     * @param seen whether somebody had looked into it when it was shown
     */
    public record Place(UUID id, boolean seen) {}
}
