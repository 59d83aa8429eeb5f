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
import kr.ansim.care.action.ActHistory;
import kr.ansim.care.action.ConsentActs;
import kr.ansim.care.action.GiftDesk;
import kr.ansim.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What the desk does for a member from its screen. All of it has a reason and stands in the audit trail with whose it is;
 * told twice under one key, it is done once.
 */
@Stateless
@RolesAllowed("VIP_DESK")
public class DeskActs {

    @Inject
    private GiftDesk gifts;

    @Inject
    private ConsentActs consents;

    @Inject
    private ActHistory history;

    @Resource
    private SessionContext session;

    /** What would come of a gift of so many won by whoever asks. @throws RuleBroken {@code NO_SUCH_MEMBER, MEMBER_ERASED} */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public GiftForecast forecast(String member, long won) {
        return gifts.forecast(member, won, me());
    }

    /**
     * Given at once within the limits; else it waits for a second person.
     *
     * @throws RuleBroken {@code GIFT_OUT_OF_RANGE} at points, {@code REASON_MISSING, REASON_TOO_LONG} at reason,
     *     {@code NO_SUCH_MEMBER} at member, {@code MEMBER_ERASED, ACT_DIFFERS}
     */
    public ActSummary givePoints(AskAct ask, long points) {
        return gifts.points(ask, points, me());
    }

    /**
     * The same, for what a coupon costs us at most.
     *
     * @throws RuleBroken {@code CAMPAIGN_NOT_CHOSEN, CAMPAIGN_NOT_FOUND, CAMPAIGN_ENDED, COUPONS_ENOUGH} at campaign, and as above
     */
    public ActSummary giveCoupon(AskAct ask, @Nullable UUID campaign) {
        return gifts.coupon(ask, campaign, me());
    }

    /**
     * It holds at once.
     *
     * @throws RuleBroken {@code CONSENT_AS_IT_IS} at said, {@code REASON_MISSING, REASON_TOO_LONG} at reason,
     *     {@code NO_SUCH_MEMBER} at member, {@code MEMBER_ERASED, ACT_DIFFERS}
     */
    public ActSummary changeConsent(ChangeConsent command) {
        return consents.change(command, me());
    }

    /** Of the text that members are read when they are asked. */
    public String consentText() {
        return consents.textVersion();
    }

    /** All that was done for a member, the newest first. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ActSummary> of(String member, int most) {
        return history.of(member, most);
    }

    /** What was done from a case or in the call in which it was opened, the newest first; nothing of one that is unknown. */
    public List<ActSummary> ofCase(String number) {
        return history.ofCase(number);
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
