package kr.ansim.membership.takehome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberRecord;
import kr.ansim.membership.MemberRecordsAsked;
import kr.ansim.membership.member.MemberGroupList;
import kr.ansim.membership.member.MemberHeads;
import kr.ansim.membership.member.PersonRecords;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Reasons;

/** Gathers all that is known of a member, for the member to take home. */
@ApplicationScoped
public class TakeHome {

    @Inject
    private MemberHeads heads;

    @Inject
    private PersonRecords people;

    @Inject
    private OrderRecords orders;

    @Inject
    private BenefitRecords benefits;

    @Inject
    private ContactRecords contacts;

    @Inject
    private MemberGroupList groups;

    @Inject
    private Event<MemberRecordsAsked> elsewhere;

    @Inject
    private AuditTrail trail;

    /** @throws RuleBroken as the facade says */
    public List<MemberRecord> of(String number, String reason) {
        Reasons.require(reason);
        UUID head = heads.of(number);
        List<MemberRecord> records = new ArrayList<>(people.of(head, reason));
        records.addAll(orders.of(head));
        records.addAll(benefits.points(head));
        records.addAll(benefits.coupons(head));
        records.addAll(contacts.of(head, reason));
        MemberRecordsAsked asked = new MemberRecordsAsked(groups.idsOf(number), number, reason);
        elsewhere.fire(asked);
        records.addAll(asked.told());
        trail.record(AuditEntry.of("member.exported", "member", number).reason(reason));
        return records;
    }
}
