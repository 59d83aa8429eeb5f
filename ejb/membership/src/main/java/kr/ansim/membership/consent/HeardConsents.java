package kr.ansim.membership.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.ConsentStanding;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.HearConsent;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.TellConsent;
import kr.ansim.membership.member.MemberHeads;
import kr.ansim.platform.Statements;

/** What members say to the desk. It counts for all who are the same person, and is kept with the latest of them. */
@ApplicationScoped
public class HeardConsents {

    @Inject
    private MemberHeads heads;

    @Inject
    private ConsentBook book;

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** @throws RuleBroken as the facade says */
    public List<ConsentStanding> hear(HearConsent heard) {
        return book.tell(
                customer(heads.of(heard.member())),
                List.of(new TellConsent(
                        heard.channel(), heard.act(), heard.textVersion(), heard.source(), clock.instant())));
    }

    private CustomerNumber customer(UUID head) {
        return statements
                .find(
                        "SELECT i.channel, i.customer_number FROM membership_member m JOIN membership_identity i ON"
                                + " i.member_id = m.id WHERE m.head_id = ? ORDER BY i.added_at DESC, i.id DESC LIMIT 1",
                        row -> new CustomerNumber(
                                SalesChannel.valueOf(row.string("channel")), row.string("customer_number")),
                        head)
                .orElseThrow(() -> new RuleBroken(MembershipRule.UNKNOWN_CUSTOMER));
    }
}
