package kr.ansim.membership;

import java.util.List;
import java.util.UUID;

/**
 * All that told who a member is, is gone. Observed in the same transaction: what belongs to the member ends now.
 *
 * @param members all who were the same person, the head first
 */
public record MemberErased(List<UUID> members) {

    public MemberErased {
        members = List.copyOf(members);
    }
}
