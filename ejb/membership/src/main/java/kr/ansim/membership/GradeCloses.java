package kr.ansim.membership;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.close.BestList;
import kr.ansim.membership.close.CloseReports;
import kr.ansim.membership.close.Closes;

/**
 * The closes that make all members' grades each month. They begin by themselves in the night of the day on which grades take
 * effect; a wrong one is taken back, and the day is closed again.
 */
@Stateless
@RolesAllowed("MEMBERSHIP_MANAGER")
public class GradeCloses {

    @Inject
    private Closes closes;

    @Inject
    private CloseReports reports;

    @Inject
    private BestList best;

    @Resource
    private SessionContext session;

    /** The latest first. */
    public List<CloseSummary> all() {
        return reports.all();
    }

    /** @throws RuleBroken {@code UNKNOWN_CLOSE} */
    public CloseReport find(UUID close) {
        return reports.find(close).orElseThrow(() -> new RuleBroken(MembershipRule.UNKNOWN_CLOSE));
    }

    /** The best by their place. */
    public List<BestSeat> best(UUID close, BestView view) {
        return best.of(close, view);
    }

    /** The day whose close was taken back and not made again, if there is one. */
    public Optional<LocalDate> open() {
        return reports.open();
    }

    /** Closes a day again. @throws RuleBroken {@code CLOSE_DONE, CLOSE_NOT_OPEN} */
    public UUID closeAgain() {
        LocalDate day = open().orElseThrow(() -> new RuleBroken(MembershipRule.CLOSE_NOT_OPEN));
        return closes.begin(day, me());
    }

    /**
     * Takes the latest close back.
     *
     * @throws RuleBroken {@code CLOSE_NOT_LATEST, CLOSE_FORGOTTEN}; {@code REASON_MISSING, REASON_TOO_LONG} at reason
     */
    public void counter(UUID close, String reason) {
        closes.counter(close, me(), reason);
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
