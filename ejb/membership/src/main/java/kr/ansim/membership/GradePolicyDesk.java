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
import kr.ansim.membership.policy.PolicyBook;
import kr.ansim.membership.simulation.Simulations;

/**
 * The policy by which grades are made. A draft is simulated over all members before it is proposed; another person than the
 * one who proposed it releases it.
 */
@Stateless
@RolesAllowed("MEMBERSHIP_MANAGER")
public class GradePolicyDesk {

    @Inject
    private PolicyBook book;

    @Inject
    private Simulations simulations;

    @Resource
    private SessionContext session;

    /** The latest first. */
    public List<PolicyDetails> all() {
        return book.all();
    }

    /** @throws RuleBroken {@code UNKNOWN_POLICY} */
    public PolicyDetails find(int version) {
        return book.find(version);
    }

    /** By which grades are made that take effect on this day. */
    @RolesAllowed({"MEMBERSHIP_MANAGER", "VIP_DESK"})
    public PolicyDetails on(LocalDate effective) {
        return book.on(effective);
    }

    /** @return the version of a draft that says what this one says. @throws RuleBroken {@code UNKNOWN_POLICY} */
    public int draft(int like) {
        return book.draft(like, me());
    }

    /**
     * @throws RuleBroken {@code UNKNOWN_POLICY}; {@code POLICY_CHANGED_MEANWHILE, POLICY_NOT_DRAFT}; at fields
     *     {@code OUT_OF_RANGE, FIELD_MISSING, FIELD_TOO_LONG, GRADE_CODE_WRONG, GRADE_CODE_TWICE, GRADE_NOT_HIGHER,
     *     LOWEST_ASKS_NOTHING}
     */
    public void change(DescribePolicy draft) {
        book.change(draft, me());
    }

    /** @throws RuleBroken {@code POLICY_NOT_DRAFT} */
    public void discard(int version) {
        book.discard(version, me());
    }

    /**
     * @param validFrom after today
     * @throws RuleBroken {@code POLICY_NOT_DRAFT, POLICY_NOT_SIMULATED}; {@code DAY_TOO_EARLY} at validFrom
     */
    public void propose(int version, LocalDate validFrom) {
        book.propose(version, validFrom, me(), revision -> simulations.isDone(version, revision));
    }

    /** @throws RuleBroken {@code POLICY_NOT_PROPOSED, POLICY_SECOND_PERSON}; {@code DAY_TOO_EARLY} when its day has come */
    public void release(int version) {
        book.release(version, me());
    }

    /**
     * Makes a draft of it again.
     *
     * @throws RuleBroken {@code POLICY_NOT_PROPOSED}; {@code REASON_MISSING,
     *     REASON_TOO_LONG} at reason
     */
    public void sendBack(int version, String reason) {
        book.sendBack(version, me(), reason);
    }

    /** Counts what a close of this day would do by this version. @throws RuleBroken {@code UNKNOWN_POLICY} */
    public UUID simulate(int version, LocalDate effective) {
        return simulations.ask(book.find(version), effective, me());
    }

    /** The latest one of this version, also one that is not done yet. */
    public Optional<SimulationReport> simulation(int version) {
        return simulations.latest(version);
    }

    /** Those who bought most of them who would go from one grade to another. */
    public List<MovedMember> sample(UUID simulation, int from, int to) {
        return simulations.sample(simulation, from, to);
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
