package kr.ansim.care;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case with its clocks and all that happened to it, the newest first.
 *
 * @param reopened how often it was taken up again after it was solved
 */
public record CaseDetails(
        CaseSummary summary,
        Optional<String> order,
        Optional<String> product,
        Optional<UUID> call,
        String openedBy,
        Optional<Instant> firstAnswerAt,
        Optional<Instant> lastAnswerAt,
        Optional<Instant> solvedAt,
        int reopened,
        List<CaseClock> clocks,
        List<CaseHappening> story) {

    public CaseDetails {
        clocks = List.copyOf(clocks);
        story = List.copyOf(story);
    }
}
