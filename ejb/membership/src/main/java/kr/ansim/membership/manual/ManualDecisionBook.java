package kr.ansim.membership.manual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.DecideManually;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.ManualDecision;
import kr.ansim.membership.ManualDecisionKind;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.grade.GradePolicies;
import kr.ansim.membership.member.MemberHeads;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Reasons;

/** Makes decisions by hand and ends them. Each belongs for ever to the member for whom it was made. */
@ApplicationScoped
public class ManualDecisionBook {

    private static final int LONGEST_YEARS = 2;

    @Inject
    private ManualDecisionRows rows;

    @Inject
    private MemberHeads heads;

    @Inject
    private GradePolicies policies;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @throws RuleBroken as the facade says */
    public List<ManualDecision> of(String member) {
        return rows.of(heads.of(member), policy());
    }

    public List<ManualDecision.Of> inForce(ManualDecisionKind kind, int most) {
        return rows.inForce(kind, today(), most, policy());
    }

    /** @throws RuleBroken as the facade says */
    public UUID decide(DecideManually wish, String by) {
        UUID head = heads.of(wish.member());
        if (!rows.lock(head)) {
            throw new RuleBroken(MembershipRule.MEMBER_ERASED);
        }
        boolean honorary = wish.kind() == ManualDecisionKind.GRADE;
        int rank = wish.grade().orElse(0);
        if (honorary && (rank < 1 || rank >= policy().grades().size())) {
            throw RuleBroken.at("grade", MembershipRule.OUT_OF_RANGE);
        }
        requireDay(wish.until());
        Reasons.require(wish.reason());
        rows.replace(head, honorary, by, wish.reason());
        UUID id = Ids.next();
        rows.add(id, head, wish, by);
        AuditEntry entry = AuditEntry.of("member.decided-manually", "member", wish.member())
                .actor(by)
                .detail("kind", wish.kind())
                .detail("until", wish.until())
                .reason(wish.reason());
        trail.record(honorary ? entry.detail("grade", policy().grade(rank).code()) : entry);
        return id;
    }

    private void requireDay(LocalDate until) {
        LocalDate latest = today().plusYears(LONGEST_YEARS);
        if (!until.isAfter(today())) {
            throw RuleBroken.at("until", MembershipRule.DAY_TOO_EARLY);
        }
        if (until.isAfter(latest)) {
            throw RuleBroken.at("until", MembershipRule.DAY_TOO_LATE, latest);
        }
    }

    /** @throws RuleBroken as the facade says */
    public void end(UUID decision, String by, String reason) {
        Reasons.require(reason);
        if (!rows.end(decision, today(), by, reason)) {
            throw new RuleBroken(MembershipRule.DECISION_OVER);
        }
        trail.record(AuditEntry.of("member.decision-ended", "member", rows.member(decision))
                .actor(by)
                .reason(reason));
    }

    private GradePolicy policy() {
        return policies.on(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }
}
