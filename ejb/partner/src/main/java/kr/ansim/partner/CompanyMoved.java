package kr.ansim.partner;

import java.util.UUID;

/** A company went on to another state, or was suspended or let go again. Observed in the transaction in which it did. */
public record CompanyMoved(UUID company, CompanyStepKind kind, String by) {}
