package kr.ansim.care;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kr.ansim.care.transcript.TranscriptDesk;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.PersonalDataVault;

/** What was said between a member and the desk, for the member by mail. Whoever looks at it says why. */
@Stateless
@RolesAllowed("VIP_DESK")
public class Transcripts {

    @Inject
    private TranscriptDesk desk;

    @Resource
    private SessionContext session;

    /** What would go out. Each look is in the audit trail. @throws RuleBroken {@code UNKNOWN_CASE}, or those of {@link PersonalDataVault#revealField} */
    public TranscriptDraft draft(String caseNumber, String reason) {
        return desk.draft(caseNumber, reason);
    }

    /**
     * Sends it to the address that the member has.
     *
     * @param caseVersion of the draft
     * @throws RuleBroken {@code UNKNOWN_CASE, CASE_CHANGED, CASE_CLOSED, MEMBER_UNREACHABLE, NOTHING_WAS_SAID}, or those of {@link
     *     PersonalDataVault#revealField}
     */
    public void send(String caseNumber, int caseVersion, String reason) {
        desk.send(caseNumber, caseVersion, reason, session.getCallerPrincipal().getName());
    }
}
