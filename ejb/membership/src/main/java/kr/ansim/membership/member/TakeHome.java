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
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** Gathers what is known of who a member is, for the member to take home. */
@ApplicationScoped
public class TakeHome {

    @Inject
    private Statements statements;

    @Inject
    private MemberHeads heads;

    @Inject
    private CustomerRows customers;

    @Inject
    private PersonalDataVault vault;

    @Inject
    private AuditTrail trail;

    /** @throws RuleBroken as the facade says */
    public List<MemberRecord> of(String number, String reason) {
        Reasons.require(reason);
        UUID head = heads.of(number);
        List<MemberRecord> records = new ArrayList<>();
        for (CustomerRows.Kept kept : customers.ofHeads(List.of(head))) {
            UUID person = kept.person();
            if (person != null) {
                records.add(new MemberRecord(
                        new CustomerNumber(
                                kept.customer().channel(), kept.customer().number()),
                        MemberRecord.Kind.PERSON,
                        vault.reveal(person, reason),
                        Optional.of(kept.customer().addedAt())));
            }
        }
        if (records.isEmpty()) {
            throw new RuleBroken(MembershipRule.MEMBER_ERASED);
        }
        records.addAll(consents(head));
        trail.record(AuditEntry.of("member.exported", "member", number).reason(reason));
        return records;
    }

    private List<MemberRecord> consents(UUID head) {
        return statements.list(
                "SELECT c.*, i.channel AS customer_channel, i.customer_number FROM membership_member m"
                        + " JOIN membership_consent c ON c.member_id = m.id JOIN membership_identity i ON i.id = c.identity_id"
                        + " WHERE m.head_id = ? ORDER BY c.occurred_at, c.id",
                TakeHome::consent,
                head);
    }

    private static MemberRecord consent(Row row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("way", row.string("channel"));
        values.put("act", row.string("act"));
        values.put("textVersion", row.string("text_version"));
        values.put("source", row.string("source"));
        return new MemberRecord(
                new CustomerNumber(SalesChannel.valueOf(row.string("customer_channel")), row.string("customer_number")),
                MemberRecord.Kind.CONSENT,
                values,
                Optional.of(row.instant("occurred_at")));
    }
}
