package kr.ansim.partner;

import java.util.UUID;

/** Somebody has said something to the other side. Observed in the transaction in which it was kept. */
public record MessageWritten(UUID company, PaperSubject subject, UUID subjectId, boolean staff, String by) {}
