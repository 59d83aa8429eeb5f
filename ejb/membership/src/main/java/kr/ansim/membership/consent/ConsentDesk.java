package kr.ansim.membership.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.ConsentChannel;
import kr.ansim.membership.ConsentStanding;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.MemberDormancy;
import kr.ansim.membership.MemberState;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.SendingAnswer;
import kr.ansim.membership.SendingPurpose;
import kr.ansim.membership.dormancy.DormantMembers;
import kr.ansim.platform.Statements;

/** Answers who may be written to or called. */
@ApplicationScoped
public class ConsentDesk {

    private record Addressee(UUID member, MemberState state) {}

    @Inject
    private Statements statements;

    @Inject
    private ConsentBook book;

    @Inject
    private DormantMembers dormant;

    @Inject
    private Clock clock;

    /** @throws RuleBroken as the facade says */
    public SendingAnswer maySend(CustomerNumber customer, ConsentChannel channel, SendingPurpose purpose, Instant at) {
        Addressee addressee = statements
                .find(
                        "SELECT m.id, m.state FROM membership_identity i JOIN membership_member m ON m.id = i.member_id"
                                + " WHERE i.channel = ? AND i.customer_number = ?",
                        row -> new Addressee(row.uuid("id"), MemberState.valueOf(row.string("state"))),
                        customer.channel(),
                        customer.number())
                .orElseThrow(() -> new RuleBroken(MembershipRule.UNKNOWN_CUSTOMER));
        if (addressee.state() == MemberState.ERASED) {
            return new SendingAnswer(SendingAnswer.Reason.ERASED, Optional.empty());
        }
        SendingAnswer answer = book.of(addressee.member()).maySend(channel, purpose, at);
        boolean leftInPeace = answer.reason() == SendingAnswer.Reason.CONSENTED
                && dormant.of(addressee.member()).flatMap(MemberDormancy::since).isPresent();
        return leftInPeace ? new SendingAnswer(SendingAnswer.Reason.DORMANT, answer.confirmBy()) : answer;
    }

    /** @throws RuleBroken as the facade says */
    public List<ConsentStanding> of(String number) {
        UUID member = statements
                .find("SELECT id FROM membership_member WHERE number = ?", row -> row.uuid("id"), number)
                .orElseThrow(() -> new RuleBroken(MembershipRule.NO_SUCH_MEMBER));
        return all(book.of(member), clock.instant());
    }

    static List<ConsentStanding> all(SaidConsents said, Instant at) {
        return Arrays.stream(ConsentChannel.values())
                .map(channel -> said.standing(channel, at))
                .toList();
    }
}
