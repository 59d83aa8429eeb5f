package kr.ansim.care;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.care.view.NextBestReading;

/**
 * What to name to a member next, each with its reason. Nothing that came back or was complained about, nothing of which nobody
 * wants to be reminded on the phone, and nothing without a reason.
 */
@Stateless
@RolesAllowed("VIP_DESK")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NextBest {

    @Inject
    private NextBestReading reading;

    /** The strongest reason first. @throws RuleBroken {@code NO_SUCH_MEMBER, MEMBER_RECORDS_KEPT} */
    public List<NextProduct> of(String member) {
        return reading.of(member);
    }
}
