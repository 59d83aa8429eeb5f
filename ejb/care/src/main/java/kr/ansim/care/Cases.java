package kr.ansim.care;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.care.cases.CaseBook;
import kr.ansim.care.cases.CaseLookers;
import kr.ansim.care.cases.CaseMember;
import kr.ansim.care.cases.CaseOwners;
import kr.ansim.care.cases.CasePiles;
import kr.ansim.care.cases.CaseReading;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberDesk;
import kr.ansim.membership.MemberDetails;
import kr.ansim.membership.MemberGroups;
import kr.ansim.membership.MemberState;
import kr.ansim.membership.MembershipRule;
import kr.ansim.platform.PersonalDataVault;

/**
 * What the desk does for members until it is done. Each change names the version of the case that its writer has seen, so that
 * of two who write at once the second hears of it. What was said is masked; whoever reads it in the clear says why.
 */
@Stateless
@RolesAllowed("VIP_DESK")
public class Cases {

    @Inject
    private CaseBook book;

    @Inject
    private CaseOwners owners;

    @Inject
    private CaseReading reading;

    @Inject
    private CasePiles piles;

    @Inject
    private CaseLookers lookers;

    @Inject
    private MemberDesk members;

    @Inject
    private MemberGroups groups;

    @Resource
    private SessionContext session;

    /**
     * Whoever opens it does it, until it is handed over; its clocks run from now on.
     *
     * @return its number
     * @throws RuleBroken {@code NO_SUCH_MEMBER, MEMBER_ERASED}; {@code FIELD_MISSING, FIELD_TOO_LONG} at subject, order, product or
     *     note; {@code SUBJECT_NAMES_PERSON} at subject
     */
    public String open(OpenCase told) {
        MemberDetails member = members.get(told.member());
        if (member.state() == MemberState.ERASED) {
            throw new RuleBroken(MembershipRule.MEMBER_ERASED);
        }
        return book.open(told, new CaseMember(member.id(), member.number()), me());
    }

    /** @throws RuleBroken {@code UNKNOWN_CASE} */
    public CaseDetails get(String number) {
        return reading.get(number);
    }

    /** Those first that are to be done first; solved ones the latest first. */
    public CasePage page(FindCases wanted) {
        return piles.page(wanted, me());
    }

    /** The newest first. @param member its number. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<CaseSummary> of(String member, int most) {
        return reading.of(same(member), most);
    }

    /** Those first that are to be done first. @param member its number. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<CaseSummary> unfinished(String member) {
        return reading.unfinished(same(member));
    }

    private List<UUID> same(String member) {
        return groups.idsOf(member);
    }

    /**
     * What was said in it, in the clear, by its happening. Each look is in the audit trail.
     *
     * @throws RuleBroken {@code UNKNOWN_CASE}, or those of {@link PersonalDataVault#revealField}
     */
    public Map<UUID, String> reveal(String number, String reason) {
        return reading.reveal(number, reason);
    }

    /** What the customer is told. @throws RuleBroken {@code UNKNOWN_CASE, CASE_CHANGED, CASE_CLOSED}; {@code FIELD_MISSING, FIELD_TOO_LONG} at words */
    public void answer(CaseWords told) {
        book.answer(told, AfterAnswer.STAY, me());
    }

    /** The same, and what becomes of the case with it. @throws RuleBroken as {@link #answer(CaseWords)} */
    public void answer(CaseWords told, AfterAnswer then) {
        book.answer(told, then, me());
    }

    /** What the desk alone reads. @throws RuleBroken as {@link #answer(CaseWords)}, but for {@code CASE_CLOSED} */
    public void note(CaseWords told) {
        book.note(told, me());
    }

    /** What the customer said: clocks that stood still run again, and what was solved is open again. @throws RuleBroken as {@link #answer(CaseWords)} */
    public void heard(CaseWords told) {
        book.heard(told, me());
    }

    /** @throws RuleBroken {@code UNKNOWN_CASE, CASE_CHANGED, CASE_STEP_UNFIT} */
    public void take(String number, int version) {
        owners.take(number, version, me());
    }

    /** So that somebody else takes it. @throws RuleBroken as {@link #take} */
    public void release(String number, int version) {
        owners.release(number, version, me());
    }

    /** @throws RuleBroken as {@link #take}; {@code NO_COLLEAGUE} at to; {@code FIELD_MISSING, FIELD_TOO_LONG} at reason or next */
    public void handOver(HandOver told) {
        owners.handOver(told, me());
    }

    /** The clocks stand still until the customer is heard. @throws RuleBroken as {@link #take} */
    public void waitForCustomer(String number, int version) {
        book.waitForCustomer(number, version, me());
    }

    /** Nobody waits for the customer any longer. @throws RuleBroken as {@link #take} */
    public void goOn(String number, int version) {
        book.goOn(number, version, me());
    }

    /** @throws RuleBroken as {@link #take}; {@code FIELD_TOO_LONG} at words */
    public void solve(SolveCase told) {
        book.solve(told, me());
    }

    /** What was solved is not, and why. @throws RuleBroken as {@link #answer(CaseWords)}; {@code CASE_STEP_UNFIT} */
    public void reopen(CaseWords told) {
        book.reopen(told, me());
    }

    /** What is solved ends for good. @throws RuleBroken as {@link #take} */
    public void close(String number, int version) {
        book.close(number, version, me());
    }

    /** What was used of each target stays used. @throws RuleBroken as {@link #take} */
    public void setPriority(String number, int version, CasePriority priority) {
        book.setPriority(number, version, priority, me());
    }

    /** Who else looks at it now; the caller is one of them from now on. @throws RuleBroken {@code UNKNOWN_CASE} */
    public CasePresence look(String number, boolean writing) {
        return lookers.look(number, writing, me());
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
