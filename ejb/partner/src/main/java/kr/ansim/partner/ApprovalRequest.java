package kr.ansim.partner;

import java.time.Instant;

/** One reviewer holds that a company can be taken in; another has to agree. */
public record ApprovalRequest(String words, String askedBy, Instant askedAt) {}
