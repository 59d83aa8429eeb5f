package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.CandidateState;
import kr.ansim.membership.MembershipRule;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Reasons;

/** What a person decides on who is who. */
@ApplicationScoped
public class Decisions {

    @Inject
    private MembersAtRest rest;

    @Inject
    private Candidates candidates;

    @Inject
    private Merges merges;

    @Inject
    private AuditTrail trail;

    /** @throws RuleBroken as the facade says */
    public void join(UUID candidate, String by, String reason) {
        Candidates.Candidate pair = open(candidate, reason, true);
        if (!merges.join(pair.one(), pair.other(), pair.evidence(), by, reason)) {
            throw new RuleBroken(MembershipRule.CANDIDATE_DECIDED);
        }
        candidates.decide(pair.one(), pair.other(), pair.evidence(), CandidateState.JOINED, by, reason);
    }

    /** @throws RuleBroken as the facade says */
    public void refuse(UUID candidate, String by, String reason) {
        Candidates.Candidate pair = open(candidate, reason, false);
        candidates.decide(pair.one(), pair.other(), pair.evidence(), CandidateState.REFUSED, by, reason);
        trail.record(AuditEntry.of("member.told-apart", "candidate", candidate).reason(reason));
    }

    /** @throws RuleBroken as the facade says */
    public void undo(UUID merge, String by, String reason) {
        begin(reason);
        Merges.Merge known = merges.find(merge).orElseThrow(() -> new RuleBroken(MembershipRule.UNKNOWN_MERGE));
        if (!merges.undo(known, by, reason)) {
            throw new RuleBroken(MembershipRule.MERGE_UNDONE);
        }
    }

    /** @param again whether one that was refused can be decided again */
    private Candidates.Candidate open(UUID candidate, String reason, boolean again) {
        begin(reason);
        Candidates.Candidate pair =
                candidates.find(candidate).orElseThrow(() -> new RuleBroken(MembershipRule.UNKNOWN_CANDIDATE));
        boolean open = pair.state() == CandidateState.OPEN || again && pair.state() == CandidateState.REFUSED;
        if (!open) {
            throw new RuleBroken(MembershipRule.CANDIDATE_DECIDED);
        }
        return pair;
    }

    private void begin(String reason) {
        Reasons.require(reason);
        if (!rest.passing()) {
            throw new RuleBroken(MembershipRule.MEMBERS_REST);
        }
        rest.takeTurn();
    }
}
