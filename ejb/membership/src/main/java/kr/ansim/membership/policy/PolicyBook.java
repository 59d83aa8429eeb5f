package kr.ansim.membership.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.DescribePolicy;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.PolicyDetails;
import kr.ansim.membership.PolicyState;
import kr.ansim.membership.grade.GradePolicies;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Reasons;
import org.jspecify.annotations.Nullable;

/** The versions of the policy, from their first draft to their release. */
@ApplicationScoped
public class PolicyBook {

    private static final String SUBJECT = "grade-policy";

    @Inject
    private PolicyRows rows;

    @Inject
    private GradePolicies released;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public List<PolicyDetails> all() {
        return rows.all();
    }

    public PolicyDetails find(int version) {
        return rows.find(version).orElseThrow(() -> new RuleBroken(MembershipRule.UNKNOWN_POLICY));
    }

    public PolicyDetails on(LocalDate effective) {
        return find(released.on(effective).version());
    }

    public int draft(int like, String by) {
        int version = rows.copy(find(like), by);
        record("grade-policy.drafted", version, by, null);
        return version;
    }

    public void change(DescribePolicy told, String by) {
        int version = told.policy().version();
        PolicyDetails before = locked(version, PolicyState.DRAFT, MembershipRule.POLICY_NOT_DRAFT);
        if (before.revision() != told.revision()) {
            throw new RuleBroken(MembershipRule.POLICY_CHANGED_MEANWHILE);
        }
        PolicyFields.faults(told).refuse();
        rows.change(told);
        record("grade-policy.changed", version, by, null);
    }

    public void discard(int version, String by) {
        locked(version, PolicyState.DRAFT, MembershipRule.POLICY_NOT_DRAFT);
        rows.discard(version);
        record("grade-policy.discarded", version, by, null);
    }

    /** @param simulated whether a revision is, asked when nobody else can change the draft */
    public void propose(int version, LocalDate validFrom, String by, IntPredicate simulated) {
        PolicyDetails draft = locked(version, PolicyState.DRAFT, MembershipRule.POLICY_NOT_DRAFT);
        if (!simulated.test(draft.revision())) {
            throw new RuleBroken(MembershipRule.POLICY_NOT_SIMULATED);
        }
        refuseEarly(Optional.of(validFrom));
        rows.propose(version, validFrom, by);
        record("grade-policy.proposed", version, by, null);
    }

    public void release(int version, String by) {
        PolicyDetails policy = locked(version, PolicyState.PROPOSED, MembershipRule.POLICY_NOT_PROPOSED);
        if (policy.proposedBy().filter(by::equals).isPresent()) {
            throw new RuleBroken(MembershipRule.POLICY_SECOND_PERSON);
        }
        refuseEarly(policy.validFrom());
        rows.release(version, by);
        record("grade-policy.released", version, by, null);
    }

    public void sendBack(int version, String by, String reason) {
        Reasons.require(reason);
        locked(version, PolicyState.PROPOSED, MembershipRule.POLICY_NOT_PROPOSED);
        rows.sendBack(version);
        record("grade-policy.sent-back", version, by, reason);
    }

    /** Grades of today are made already. */
    private void refuseEarly(Optional<LocalDate> validFrom) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
        if (validFrom.filter(today::isBefore).isEmpty()) {
            throw RuleBroken.at("validFrom", MembershipRule.DAY_TOO_EARLY);
        }
    }

    private PolicyDetails locked(int version, PolicyState state, MembershipRule otherwise) {
        PolicyDetails policy = rows.locked(version).orElseThrow(() -> new RuleBroken(MembershipRule.UNKNOWN_POLICY));
        if (policy.state() != state) {
            throw new RuleBroken(otherwise);
        }
        return policy;
    }

    private void record(String action, int version, String by, @Nullable String reason) {
        trail.record(AuditEntry.of(action, SUBJECT, version).actor(by).reason(reason));
    }
}
