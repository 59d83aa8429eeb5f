package kr.ansim.certification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A recall in a list. */
public record RecallRow(
        UUID id,
        RecallOrigin origin,
        String product,
        String brand,
        String models,
        String kind,
        Optional<LocalDate> publishedOn) {}
