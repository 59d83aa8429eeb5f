package kr.ansim.partner;

import java.time.Instant;
import java.util.UUID;

/** One product of a list. */
public record ProductSummary(
        UUID id,
        UUID company,
        String companyName,
        String code,
        String itemCode,
        String name,
        String category,
        Instant changedAt,
        ProductStage stage,
        ProductReadiness readiness) {}
