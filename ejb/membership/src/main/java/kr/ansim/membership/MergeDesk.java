package kr.ansim.membership;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.member.CandidateFiles;
import kr.ansim.membership.member.CandidateList;
import kr.ansim.membership.member.Decisions;

/** Where people decide who is who. Every decision can be taken back, whatever has happened since. */
@Stateless
@RolesAllowed("MEMBERSHIP_MANAGER")
public class MergeDesk {

    /** As many pairs of a state, or more. */
    public static final int MOST_COUNTED = CandidateList.MOST_COUNTED;

    @Inject
    private CandidateList list;

    @Inject
    private CandidateFiles files;

    @Inject
    private Decisions decisions;

    @Resource
    private SessionContext session;

    @RolesAllowed({"MEMBERSHIP_MANAGER", "VIP_DESK"})
    public List<CandidateRow> find(FindCandidates wanted) {
        return list.find(wanted);
    }

    /** Pairs by their state, none counted further than to {@link #MOST_COUNTED}. */
    @RolesAllowed({"MEMBERSHIP_MANAGER", "VIP_DESK"})
    public Map<CandidateState, Integer> counts() {
        return list.counts();
    }

    /** @throws RuleBroken {@code UNKNOWN_CANDIDATE} */
    @RolesAllowed({"MEMBERSHIP_MANAGER", "VIP_DESK"})
    public CandidateDetails get(UUID candidate) {
        return files.of(candidate);
    }

    /**
     * Finds that both are one person. One that was refused before can be joined after all.
     *
     * @throws RuleBroken {@code REASON_MISSING, REASON_TOO_LONG, UNKNOWN_CANDIDATE, CANDIDATE_DECIDED, MEMBERS_REST}
     */
    public void join(UUID candidate, String reason) {
        decisions.join(candidate, caller(), reason);
    }

    /**
     * Finds that both are two. They come up again only by stronger evidence.
     *
     * @throws RuleBroken {@code REASON_MISSING, REASON_TOO_LONG, UNKNOWN_CANDIDATE, CANDIDATE_DECIDED, MEMBERS_REST}
     */
    public void refuse(UUID candidate, String reason) {
        decisions.refuse(candidate, caller(), reason);
    }

    /**
     * Takes a merge back: each of both goes with those whom other merges hold to it, and has its own orders, points and grade
     * again. They stay apart until a person says otherwise.
     *
     * @throws RuleBroken {@code REASON_MISSING, REASON_TOO_LONG, UNKNOWN_MERGE, MERGE_UNDONE, MEMBERS_REST}
     */
    public void undo(UUID merge, String reason) {
        decisions.undo(merge, caller(), reason);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
