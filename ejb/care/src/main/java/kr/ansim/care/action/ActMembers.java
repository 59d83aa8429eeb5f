package kr.ansim.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberDesk;
import kr.ansim.membership.MemberDetails;
import kr.ansim.membership.MemberGroups;
import kr.ansim.membership.MembershipRule;

/** For whom something is done, and why. */
@ApplicationScoped
class ActMembers {

    @Inject
    private MemberDesk members;

    @Inject
    private MemberGroups groups;

    /** @throws RuleBroken {@code NO_SUCH_MEMBER} at member, {@code MEMBER_ERASED} */
    MemberDetails get(String number) {
        requireThere(number);
        return members.get(number);
    }

    /** Of all who are the same person. @throws RuleBroken {@code NO_SUCH_MEMBER} at member, {@code MEMBER_ERASED} */
    List<UUID> ids(String number) {
        requireThere(number);
        return groups.idsOf(number);
    }

    private void requireThere(String number) {
        boolean erased;
        try {
            erased = groups.isErased(number);
        } catch (RuleBroken unknown) {
            throw RuleBroken.at("member", MembershipRule.NO_SUCH_MEMBER);
        }
        if (erased) {
            throw new RuleBroken(MembershipRule.MEMBER_ERASED);
        }
    }
}
