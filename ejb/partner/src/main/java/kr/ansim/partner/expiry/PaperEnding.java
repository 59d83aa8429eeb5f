package kr.ansim.partner.expiry;

import java.time.LocalDate;
import java.util.UUID;
import kr.ansim.partner.PaperSubject;

/** A paper in force ends soon, or today. Observed in the transaction that notes that it was told. */
public record PaperEnding(UUID company, PaperSubject subject, UUID subjectId, String paper, LocalDate end, int days) {}
