package kr.ansim.care;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.care.call.CallDesk;
import kr.ansim.care.call.CallIntake;
import kr.ansim.care.call.CallLists;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberCaller;

/**
 * The calls of the desk: the telephone system tells of them, an agent answers, and says what came of it. Numbers are shown
 * masked. A call in somebody else's hands is as unknown as one that never was.
 */
@Stateless
@RolesAllowed("VIP_DESK")
public class DeskCalls {

    @Inject
    private CallIntake intake;

    @Inject
    private CallDesk desk;

    @Inject
    private CallLists lists;

    @Resource
    private SessionContext session;

    /**
     * Finds out who calls, and offers the call to an agent. Announced again, it tells how the call stands.
     *
     * @throws RuleBroken {@code UNKNOWN_QUEUE, UNKNOWN_AGENT, TIME_AHEAD, CALL_LONG_AGO} at the field; {@code CALL_DIFFERS}
     */
    @RolesAllowed("desk:write")
    public CallTaken announce(AnnounceCall call) {
        return intake.take(call);
    }

    /** May come in any order, and twice. @throws RuleBroken {@code UNKNOWN_CALL}; {@code TIME_AHEAD, TIME_BEFORE_CALL} at the field */
    @RolesAllowed("desk:write")
    public CallTaken tell(CallHappened happened) {
        return intake.take(happened);
    }

    /** What the caller has in hand: what rings, what is spoken, and what waits for a word about it. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CallsInHand inHand() {
        return desk.inHand(agent());
    }

    /** @throws RuleBroken {@code UNKNOWN_CALL} */
    public CallDetails get(UUID call) {
        return desk.get(call, agent());
    }

    /** @throws RuleBroken {@code UNKNOWN_CALL, CALL_GONE} */
    public void answer(UUID call) {
        desk.answer(call, agent());
    }

    /** It waits for another agent, and the caller is away. @throws RuleBroken {@code UNKNOWN_CALL, CALL_GONE} */
    public void decline(UUID call) {
        desk.decline(call, agent());
    }

    /** Ends the call, if it has not ended. @throws RuleBroken {@code UNKNOWN_CALL, CALL_GONE}; {@code FIELD_MISSING, FIELD_TOO_LONG} at the field */
    public void wrapUp(WrapUpCall words) {
        desk.wrapUp(words, agent());
    }

    /** The members that the number fits now. @throws RuleBroken {@code UNKNOWN_CALL} */
    public List<MemberCaller> candidates(UUID call) {
        return desk.candidates(call, agent());
    }

    /** Says who calls. @throws RuleBroken {@code UNKNOWN_CALL, CALL_GONE}; {@code NO_SUCH_MEMBER} at member */
    public void choose(UUID call, String member) {
        desk.choose(call, member, agent());
    }

    /** Of a member with all who are the same person, the newest first, without the number. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    public List<CallSummary> of(String member, int most) {
        return lists.of(member, most);
    }

    /** The caller's own. */
    public List<CallSummary> mine(FindCalls wanted) {
        return lists.of(agent(), wanted);
    }

    private String agent() {
        return session.getCallerPrincipal().getName();
    }
}
