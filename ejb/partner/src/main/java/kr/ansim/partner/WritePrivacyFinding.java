package kr.ansim.partner;

import java.time.LocalDate;
import java.util.UUID;

/** Command: a reviewer found something. @param place of the question, 0 for none @param words as the company reads them */
public record WritePrivacyFinding(UUID check, int place, String words, LocalDate deadline) {}
