package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.MemberRecord;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.SalesChannel;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** Who a member is and what it has agreed to, in the clear. */
@ApplicationScoped
public class PersonRecords {

    @Inject
    private Statements statements;

    @Inject
    private CustomerRows customers;

    @Inject
    private PersonalDataVault vault;

    /** @param head of all who are this person. @throws RuleBroken {@code MEMBER_ERASED} */
    public List<MemberRecord> of(UUID head, String reason) {
        List<MemberRecord> records = new ArrayList<>();
        for (CustomerRows.Kept kept : customers.ofHeads(List.of(head))) {
            UUID person = kept.person();
            if (person != null) {
                records.add(new MemberRecord(
                        Optional.of(new CustomerNumber(
                                kept.customer().channel(), kept.customer().number())),
                        MemberRecord.Kind.PERSON,
                        vault.reveal(person, reason),
                        Optional.of(kept.customer().addedAt())));
            }
        }
        if (records.isEmpty()) {
            throw new RuleBroken(MembershipRule.MEMBER_ERASED);
        }
        records.addAll(consents(head));
        return records;
    }

    private List<MemberRecord> consents(UUID head) {
        return statements.list(
                "SELECT c.*, i.channel AS customer_channel, i.customer_number FROM membership_member m"
                        + " JOIN membership_consent c ON c.member_id = m.id JOIN membership_identity i ON i.id = c.identity_id"
                        + " WHERE m.head_id = ? ORDER BY c.occurred_at, c.id",
                PersonRecords::consent,
                head);
    }

    private static MemberRecord consent(Row row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("way", row.string("channel"));
        values.put("act", row.string("act"));
        values.put("textVersion", row.string("text_version"));
        values.put("source", row.string("source"));
        return new MemberRecord(
                Optional.of(new CustomerNumber(
                        SalesChannel.valueOf(row.string("customer_channel")), row.string("customer_number"))),
                MemberRecord.Kind.CONSENT,
                values,
                Optional.of(row.instant("occurred_at")));
    }
}
