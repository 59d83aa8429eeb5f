package kr.ansim.partner;

import java.time.LocalDate;
import java.util.UUID;

/** An accepted paper whose end is near or over. */
public record ExpiringPaper(
        UUID company, String companyName, PaperSubject subject, UUID subjectId, PaperKind paper, LocalDate endsOn) {}
