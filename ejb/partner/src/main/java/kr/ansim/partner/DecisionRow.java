package kr.ansim.partner;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision in the list.
 *
 * @param submission empty for waivers
 * @param worked working time that the version lay with us
 */
public record DecisionRow(
        UUID id,
        Optional<UUID> submission,
        UUID company,
        String companyName,
        PaperKind paper,
        String category,
        int version,
        DecisionKind kind,
        List<ReturnReason> reasons,
        String words,
        Optional<Duration> worked,
        Instant at,
        String by) {

    public DecisionRow {
        reasons = List.copyOf(reasons);
    }
}
