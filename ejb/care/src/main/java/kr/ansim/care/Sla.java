package kr.ansim.care;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.care.sla.SlaBook;
import kr.ansim.care.sla.SlaPolicies;
import kr.ansim.kernel.RuleBroken;

/**
 * How long the desk may take, as versions that never change: a new one holds for each clock that starts after it, and what
 * runs already keeps the time it has left.
 */
@Stateless
@RolesAllowed("DESK_SUPERVISOR")
public class Sla {

    @Inject
    private SlaPolicies policies;

    @Inject
    private SlaBook book;

    @Resource
    private SessionContext session;

    /** The newest first. */
    public List<SlaPolicy> versions() {
        return policies.all();
    }

    /** What holds for whatever starts now. */
    public SlaPolicy current() {
        return policies.current();
    }

    /**
     * @return the new version
     * @throws RuleBroken {@code SLA_CHANGED}; {@code SLA_ZONE_UNKNOWN} at zone; {@code SLA_HOURS_WRONG, SLA_NEVER_OPEN} at
     *     {@code hours[weekday from 0].spans}; {@code SLA_MINUTES_WRONG} at {@code minutes[priority from 0].kind}
     */
    public int change(DescribeSla told) {
        return book.change(told, session.getCallerPrincipal().getName());
    }
}
