package kr.ansim.certification;

import java.util.UUID;

/** A watched product stands otherwise than before. Fired within the transaction that notes it. */
public record ProductVerdictChanged(UUID shopId, String productCode, Verdict before, Verdict now) {}
