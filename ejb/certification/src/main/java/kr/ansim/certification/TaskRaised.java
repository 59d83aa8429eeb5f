package kr.ansim.certification;

import java.time.LocalDate;
import java.util.UUID;

/** A product has to be put in order until a day. Fired within the transaction that says so. */
public record TaskRaised(ProductKey product, UUID taskId, Verdict verdict, LocalDate dueOn) {}
