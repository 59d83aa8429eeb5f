package kr.ansim.delivery;

import java.time.Instant;

/** An import of sites that happened. @param format by its external name. @param actor as the audit trail names them */
public record ImportSummary(
        Instant at, String format, String created, String updated, String unchanged, String rejected, String actor) {}
