package kr.ansim.care;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.care.timeline.Pinned;
import kr.ansim.care.timeline.Timelines;
import kr.ansim.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Everything that happened to a member in one line, and what it still waits for. */
@Stateless
@RolesAllowed("VIP_DESK")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Timeline {

    @Inject
    private Timelines timelines;

    @Inject
    private Pinned pinned;

    /**
     * The newest first.
     *
     * @param member the number of the member, or of any who belongs to it
     * @param after the last that is known, null for the first
     * @throws RuleBroken {@code NO_SUCH_MEMBER, MEMBER_RECORDS_KEPT}
     */
    public TimelinePage of(String member, TimelineFilter filter, @Nullable TimelinePlace after, int most) {
        return timelines.of(member, filter, after, most);
    }

    /** What is due first comes first, then the oldest. @throws RuleBroken {@code NO_SUCH_MEMBER, MEMBER_RECORDS_KEPT} */
    public List<PinnedTask> unfinished(String member) {
        return pinned.of(member);
    }
}
