package kr.ansim.partner;

import java.time.Instant;
import java.util.UUID;

/** An account that acts for a company. @param owner whether it may bind the company */
public record CompanyMember(UUID account, boolean owner, Instant since) {}
