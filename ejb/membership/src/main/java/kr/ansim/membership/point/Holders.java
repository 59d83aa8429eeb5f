package kr.ansim.membership.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.BenefitRule;
import kr.ansim.membership.MemberKey;
import kr.ansim.membership.MembershipRule;
import kr.ansim.platform.Statements;

/** Whose points and coupons are meant. */
@ApplicationScoped
public class Holders {

    private static final String PERSON = " JOIN membership_member h ON h.id = m.head_id AND h.state <> 'ERASED' WHERE ";

    /**
     * @param member to whom what is given now belongs for ever
     * @param head of all who are this person
     */
    public record Holder(UUID member, UUID head) {}

    @Inject
    private Statements statements;

    /** @throws RuleBroken {@code MEMBER_NOT_NAMED, NO_SUCH_MEMBER, UNKNOWN_CUSTOMER} */
    public Holder of(MemberKey key) {
        if (key.number().isPresent() == key.customer().isPresent()) {
            throw RuleBroken.at("member", BenefitRule.MEMBER_NOT_NAMED);
        }
        Optional<Holder> found = key.number()
                .map(number -> find("membership_member m" + PERSON + "m.number = ?", number))
                .orElseGet(() -> find(
                        "membership_identity i JOIN membership_member m ON m.id = i.member_id" + PERSON
                                + "i.channel = ? AND i.customer_number = ?",
                        key.customer().orElseThrow().channel(),
                        key.customer().orElseThrow().number()));
        return found.orElseThrow(() -> new RuleBroken(
                key.number().isPresent() ? MembershipRule.NO_SUCH_MEMBER : MembershipRule.UNKNOWN_CUSTOMER));
    }

    private record Question(String from, List<Object> values) {}

    private Optional<Holder> find(String from, Object... values) {
        return statements.once(
                new Question(from, List.of(values)),
                () -> statements.find(
                        "SELECT m.id, m.head_id FROM " + from,
                        row -> new Holder(row.uuid("id"), row.uuid("head_id")),
                        values));
    }
}
