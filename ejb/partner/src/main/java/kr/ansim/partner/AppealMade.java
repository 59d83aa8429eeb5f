package kr.ansim.partner;

import java.util.UUID;

/** A company appeals against its suspension. Observed in the transaction in which it does. */
public record AppealMade(UUID company, UUID suspension, UUID appeal) {}
