package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.consent.ConsentBook;
import kr.ansim.membership.consent.ConsentDesk;
import kr.ansim.membership.consent.ConsentsDue;
import kr.ansim.membership.consent.HeardConsents;
import org.jspecify.annotations.Nullable;

/**
 * Whom one may write to or call, and when: Act on Promotion of Information and Communications Network Utilization, Article 50.
 * What customers of several channels have said counts for the one member they are, the latest word first.
 */
@Stateless
public class Consents {

    /** As many that lapse soon, or more. */
    public static final int MOST_COUNTED = ConsentsDue.MOST_COUNTED;

    @Inject
    private ConsentsDue dues;

    @Inject
    private ConsentBook book;

    @Inject
    private ConsentDesk desk;

    @Inject
    private HeardConsents heard;

    /**
     * Adds what a customer has said. The same once more changes nothing.
     *
     * @throws RuleBroken {@code UNKNOWN_CUSTOMER, CONSENT_DIFFERS}; {@code FIELD_MISSING, FIELD_TOO_LONG, TIME_AHEAD} at
     *     the field, for instance {@code consents[0].at}
     */
    @RolesAllowed("members:write")
    public List<ConsentStanding> tell(CustomerNumber customer, List<TellConsent> consents) {
        return book.tell(customer, consents);
    }

    /**
     * Whether a customer may be sent something at a moment.
     *
     * @param channel any but {@code NIGHT}
     * @throws RuleBroken {@code UNKNOWN_CUSTOMER}
     */
    @RolesAllowed("members:read")
    public SendingAnswer maySend(CustomerNumber customer, ConsentChannel channel, SendingPurpose purpose, Instant at) {
        return desk.maySend(customer, channel, purpose, at);
    }

    /** Those that lapse soonest first, of the next thirty days. @param after the last that is known, null for the first page */
    @RolesAllowed("MEMBERSHIP_MANAGER")
    public List<ConsentDue> due(@Nullable UUID after, int most) {
        return dues.page(after, most);
    }

    /** How many lapse in the next thirty days, no further than to {@link #MOST_COUNTED}. */
    @RolesAllowed("MEMBERSHIP_MANAGER")
    public int countDue() {
        return dues.count();
    }

    /** How a member stands now, each channel in turn. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    @RolesAllowed({"MEMBERSHIP_MANAGER", "VIP_DESK"})
    public List<ConsentStanding> of(String member) {
        return desk.of(member);
    }

    /**
     * Adds what a member says on the telephone. It holds at once.
     *
     * @return how the member stands now, each channel in turn
     * @throws RuleBroken {@code NO_SUCH_MEMBER, MEMBER_ERASED}; {@code FIELD_MISSING, FIELD_TOO_LONG} at the field
     */
    @RolesAllowed("VIP_DESK")
    public List<ConsentStanding> hear(HearConsent consent) {
        return heard.hear(consent);
    }
}
