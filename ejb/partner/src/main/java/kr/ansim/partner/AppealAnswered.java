package kr.ansim.partner;

import java.util.UUID;

/** An appeal was refused; one that succeeds ends the suspension instead. Observed in the transaction of the answer. */
public record AppealAnswered(UUID company, UUID appeal) {}
