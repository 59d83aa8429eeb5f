package kr.ansim.care;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.callback.CallBackDesk;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.PersonalDataVault;

/**
 * Promises to call members back. Each is kept when the first try begins within the promised time, and missed otherwise;
 * whoever was not reached is promised the next one.
 */
@Stateless
@RolesAllowed("VIP_DESK")
public class CallBacks {

    @Inject
    private CallBackDesk desk;

    @Resource
    private SessionContext session;

    /** The times that are offered first, in the hours of the desk. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<CallBackWindow> slots() {
        return desk.slots();
    }

    /**
     * @throws RuleBroken {@code NO_SUCH_MEMBER}, {@code CALL_BACK_NO_PHONE} at phoneOf, {@code CALL_BACK_WORDS_MISSING,
     *     CALL_BACK_WORDS_LONG} at about, {@code CALL_BACK_PAST, CALL_BACK_FAR} at from, {@code CALL_BACK_WINDOW} at to,
     *     {@code CALL_BACK_NIGHT} at night, {@code CALL_BACK_OUTSIDE} at outside
     */
    public UUID plan(PlanCallBack wish) {
        return desk.plan(wish, me());
    }

    /** What is first to be made comes first, what is over with the latest first. */
    public List<CallBackSummary> due(FindCallBacks wanted) {
        return desk.find(wanted, me());
    }

    /** @param mine only those that I have taken and those that nobody has */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CallBackCounts counts(boolean mine) {
        return desk.counts(mine, me());
    }

    /** Of the member with all who are the same person. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<CallBackSummary> of(String member, int most) {
        return desk.of(member, most);
    }

    public List<CallBackSummary> ofCase(UUID caseId, int most) {
        return desk.ofCase(caseId, most);
    }

    /** @throws RuleBroken {@code UNKNOWN_CALL_BACK} */
    public CallBackDetails get(UUID id) {
        return desk.get(id);
    }

    /** What it is about, in the clear; the look is in the audit trail. @throws RuleBroken those of {@link PersonalDataVault#revealField} */
    public String about(UUID id, String reason) {
        return desk.about(id, reason);
    }

    /** The number to call; the look is in the audit trail. @throws RuleBroken {@code CALL_BACK_NO_PHONE}, those of {@link PersonalDataVault#revealField} */
    public String number(UUID id, String reason) {
        return desk.number(id, reason);
    }

    /** @return who has it: the caller, or whoever was faster. @throws RuleBroken {@code UNKNOWN_CALL_BACK, CALL_BACK_OVER} */
    public String take(UUID id) {
        return desk.take(id, me());
    }

    /**
     * In the place of whoever has it and is away from the desk, or has let its time go by; not while they are calling.
     *
     * @param from who has it as far as the caller knows
     * @throws RuleBroken {@code UNKNOWN_CALL_BACK, CALL_BACK_OVER, CALL_BACK_CHANGED, CALL_BACK_HELD}
     */
    public void takeOver(UUID id, String from) {
        desk.takeOver(id, from, me());
    }

    /** For whoever is free. @throws RuleBroken {@code UNKNOWN_CALL_BACK, CALL_BACK_OVER, CALL_BACK_NOT_YOURS} */
    public void giveBack(UUID id) {
        desk.giveBack(id, me());
    }

    /** A try begins. @throws RuleBroken {@code UNKNOWN_CALL_BACK, CALL_BACK_OVER, CALL_BACK_NOT_YOURS, CALL_BACK_EARLY} */
    public void ring(UUID id) {
        desk.ring(id, me());
    }

    /**
     * @return the next one, for whoever was not reached and is tried again
     * @throws RuleBroken {@code UNKNOWN_CALL_BACK, CALL_BACK_OVER, CALL_BACK_NOT_YOURS, CALL_BACK_NOT_RUNG}; {@code
     *     CALL_BACK_WORDS_MISSING} at said; {@code CALL_BACK_AGAIN} at from; {@code CALL_BACK_THREE_TRIES} at still; those of a plan
     */
    public Optional<UUID> done(CallBackDone told) {
        return desk.done(told, me());
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
