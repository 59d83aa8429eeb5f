package kr.ansim.partner;

import java.time.Instant;

/** Something that happened to a company. @param words to the company, or the reason; may be empty */
public record CompanyStep(CompanyStepKind kind, String words, Instant at, String by) {}
