package kr.ansim.care;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import kr.ansim.care.view.HabitReading;
import kr.ansim.membership.BestPlaces;
import kr.ansim.membership.GradeOutlook;
import kr.ansim.membership.GradeOutlooks;
import kr.ansim.membership.MemberDesk;
import kr.ansim.membership.MemberDetails;
import kr.ansim.membership.MemberState;

/** All that the one screen says of a member, in the order in which it is needed: who it is comes first. */
@Stateless
@RolesAllowed("VIP_DESK")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SingleView {

    @Inject
    private MemberDesk members;

    @Inject
    private GradeOutlooks outlooks;

    @Inject
    private BestPlaces best;

    @Inject
    private HabitReading habits;

    /** @param member the number of the member, or of any who belongs to it. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    public MemberCard who(String member) {
        MemberDetails details = members.get(member);
        Optional<GradeOutlook> outlook =
                details.state() == MemberState.ERASED ? Optional.empty() : Optional.of(outlooks.of(details.number()));
        return new MemberCard(details, outlook, best.of(details.number()));
    }

    /** What it usually does. @throws RuleBroken {@code NO_SUCH_MEMBER, MEMBER_RECORDS_KEPT} */
    public MemberHabits habits(String member) {
        return habits.of(member);
    }
}
