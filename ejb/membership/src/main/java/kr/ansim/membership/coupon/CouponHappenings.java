package kr.ansim.membership.coupon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.membership.CouponHappening;
import kr.ansim.membership.CouponHappeningPlace;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** What happened to the coupons of members. */
@ApplicationScoped
public class CouponHappenings {

    private static final String ALL =
            "SELECT g.coupon_id, FALSE AS used, g.granted_at AS at_time, p.name, k.valid_to, NULL AS order_number, 0 AS taken_off"
                    + " FROM membership_member m JOIN membership_grant g ON g.head_id = m.id JOIN membership_coupon k"
                    + " ON k.id = g.coupon_id JOIN membership_campaign p ON p.id = g.campaign_id WHERE m.head_id = ?"
                    + " UNION ALL SELECT c.coupon_id, TRUE AS used, h.ended_at AS at_time, p.name, k.valid_to, h.order_number,"
                    + " c.discount AS taken_off FROM membership_member m JOIN membership_hold h ON h.member_id = m.id"
                    + " AND h.state = 'USED' JOIN membership_hold_coupon c ON c.hold_id = h.id JOIN membership_coupon k"
                    + " ON k.id = c.coupon_id JOIN membership_campaign p ON p.id = c.campaign_id WHERE m.head_id = ?"
                    + " AND h.ended_at IS NOT NULL";

    @Inject
    private Statements statements;

    /** The newest first. @param head of all who are this person */
    public List<CouponHappening> of(UUID head, @Nullable CouponHappeningPlace after, int limit) {
        List<Object> values = new ArrayList<>(List.of(head, head));
        String place = "";
        if (after != null) {
            place = " WHERE x.at_time < ? OR x.at_time = ? AND (x.coupon_id < ? OR x.coupon_id = ? AND x.used < ?)";
            values.addAll(List.of(after.at(), after.at(), after.coupon(), after.coupon(), after.used()));
        }
        values.add(limit);
        return statements.list(
                "SELECT * FROM (" + ALL + ") x" + place
                        + " ORDER BY x.at_time DESC, x.coupon_id DESC, x.used DESC LIMIT ?",
                CouponHappenings::happening,
                values.toArray());
    }

    private static CouponHappening happening(Row row) throws SQLException {
        return new CouponHappening(
                row.uuid("coupon_id"),
                row.bool("used"),
                row.instant("at_time"),
                row.string("name"),
                row.date("valid_to"),
                Optional.ofNullable(row.stringOrNull("order_number")),
                row.bigint("taken_off"));
    }
}
