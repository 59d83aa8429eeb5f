package kr.ansim.certification;

import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.BusinessNumber;

/**
 * A company whose certificates and products are looked after.
 *
 * @param numberHeld whether the number is kept for it; who has only typed a number may speak for nobody by it
 * @param groupId by which the institutes know its group of companies, empty when it has none
 * @param members the accounts that act for it, its owners among them
 * @param owners the accounts that may bind it
 */
public record HolderCompany(
        UUID id,
        String name,
        BusinessNumber registrationNumber,
        boolean numberHeld,
        String groupId,
        String groupName,
        List<UUID> members,
        List<UUID> owners) {

    public HolderCompany {
        members = List.copyOf(members);
        owners = List.copyOf(owners);
    }
}
