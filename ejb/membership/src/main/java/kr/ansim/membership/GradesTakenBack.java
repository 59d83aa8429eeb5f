package kr.ansim.membership;

import java.time.LocalDate;
import java.util.UUID;

/** A close was taken back. Fired in the transaction that says so. */
public record GradesTakenBack(UUID close, LocalDate effective) {}
