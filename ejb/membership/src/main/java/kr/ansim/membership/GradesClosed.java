package kr.ansim.membership;

import java.time.LocalDate;
import java.util.UUID;

/** All grades that take effect on a day are made and proved. @param policy by which version */
public record GradesClosed(UUID close, LocalDate effective, int policy) {}
