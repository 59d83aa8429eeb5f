package kr.ansim.membership.takehome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.membership.MemberRecord;
import kr.ansim.membership.PointStatementLine;
import kr.ansim.membership.point.JournalSearch;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** What has changed a member's points, and its coupons. */
@ApplicationScoped
class BenefitRecords {

    @Inject
    private JournalSearch journals;

    @Inject
    private Statements statements;

    List<MemberRecord> points(UUID head) {
        List<PointStatementLine> lines =
                Pages.all(last -> journals.statement(head, last == null ? null : last.id(), Pages.SIZE));
        return lines.stream()
                .map(line -> new MemberRecord(
                        Optional.empty(), MemberRecord.Kind.POINTS, values(line), Optional.of(line.at())))
                .toList();
    }

    private static Map<String, String> values(PointStatementLine line) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("movement", line.kind());
        line.order().ifPresent(order -> values.put("order", order));
        values.put("available", String.valueOf(line.available()));
        values.put("pending", String.valueOf(line.pending()));
        values.put("held", String.valueOf(line.held()));
        return values;
    }

    List<MemberRecord> coupons(UUID head) {
        return statements.list(
                "SELECT c.code, c.state, c.valid_to, c.discount, g.name FROM membership_member m JOIN membership_coupon c"
                        + " ON c.member_id = m.id JOIN membership_campaign g ON g.id = c.campaign_id WHERE m.head_id = ?"
                        + " ORDER BY c.valid_to DESC, c.code",
                BenefitRecords::coupon,
                head);
    }

    private static MemberRecord coupon(Row row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("coupon", row.string("code"));
        values.put("campaign", row.string("name"));
        values.put("couponState", row.string("state"));
        values.put("validTo", row.date("valid_to").toString());
        values.put("discount", String.valueOf(row.bigint("discount")));
        return new MemberRecord(Optional.empty(), MemberRecord.Kind.COUPON, values, Optional.empty());
    }
}
