package kr.ansim.partner;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.BusinessNumber;

/**
 * All there is to know about a company.
 *
 * @param groupId by which the institutes know its group of companies, empty when it has none
 */
public record CompanyDetails(
        UUID id,
        String name,
        BusinessNumber registrationNumber,
        String groupId,
        String groupName,
        CompanyState state,
        Instant registeredAt,
        List<CompanyMember> members) {

    public CompanyDetails {
        members = List.copyOf(members);
    }

    /** The accounts that may bind the company. */
    public List<UUID> owners() {
        return members.stream()
                .filter(CompanyMember::owner)
                .map(CompanyMember::account)
                .toList();
    }
}
