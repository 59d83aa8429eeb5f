package kr.ansim.partner;

import java.time.Instant;
import java.util.UUID;
import kr.ansim.kernel.BusinessNumber;

/** A partner company. @param members how many accounts act for it */
public record CompanySummary(
        UUID id,
        String name,
        BusinessNumber registrationNumber,
        CompanyState state,
        UUID owner,
        int members,
        Instant registeredAt) {}
