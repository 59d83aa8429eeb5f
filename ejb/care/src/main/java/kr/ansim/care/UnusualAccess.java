package kr.ansim.care;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.care.access.AccessFindings;
import kr.ansim.care.access.FamousMembers;
import kr.ansim.kernel.RuleBroken;

/**
 * Unusual looks at members, found each night and looked into each month. A finding is a question and no verdict: whoever
 * looks into it says what came of it.
 */
@Stateless
@RolesAllowed("AUDITOR")
public class UnusualAccess {

    @Inject
    private AccessFindings findings;

    @Inject
    private FamousMembers famous;

    @Resource
    private SessionContext session;

    /** Those that nobody has looked into first, then the latest. */
    public List<AccessFinding> page(FindFindings wanted) {
        return findings.page(wanted);
    }

    public Map<AccessKind, Integer> counts(YearMonth month) {
        return findings.counts(month);
    }

    /** How many of a month nobody has looked into. */
    public int unseen(YearMonth month) {
        return findings.unseen(month);
    }

    /** @throws RuleBroken {@code UNKNOWN_FINDING, FINDING_SEEN}; {@code FINDING_WORD_MISSING} at word */
    public void see(UUID finding, String word) {
        findings.see(finding, word, me());
    }

    /** All of a month, to take along. @throws RuleBroken {@code REASON_MISSING} at reason */
    public List<AccessFinding> export(YearMonth month, String reason) {
        return findings.export(month, reason);
    }

    /** The members whom many know, the latest first. */
    public List<FamousMember> famous() {
        return famous.all();
    }

    /** @throws RuleBroken {@code NO_SUCH_MEMBER, FAMOUS_ALREADY} at member, {@code REASON_MISSING} at reason */
    public void addFamous(String member, String reason) {
        famous.add(member, reason, me());
    }

    /** @throws RuleBroken {@code REASON_MISSING} at reason */
    public void removeFamous(String member, String reason) {
        famous.remove(member, reason);
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
