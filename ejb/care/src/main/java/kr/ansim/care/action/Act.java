package kr.ansim.care.action;

import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kr.ansim.care.ActKind;
import kr.ansim.care.ActState;
import kr.ansim.care.ActSummary;
import kr.ansim.care.OrderRequest;
import kr.ansim.care.ReturnReason;
import kr.ansim.kernel.Won;
import kr.ansim.platform.Row;
import org.jspecify.annotations.Nullable;

/**
 * An act as it is kept.
 *
 * @param fulfilled of how many pieces that go back the shop has told
 */
record Act(UUID key, ActSummary summary, Optional<Long> points, Optional<UUID> campaign, int fulfilled) {

    boolean isWaiting() {
        return summary.state() == ActState.WAITING;
    }

    boolean isAskedOf(UUID shop, String order) {
        return summary.kind().isRequest() && summary.order().equals(Optional.of(new ActSummary.Order(shop, order)));
    }

    /** Pieces that the shop has still to take back. */
    int open() {
        return isWaiting() ? Math.max(0, summary.quantity().orElse(0) - fulfilled) : 0;
    }

    OrderRequest request() {
        return new OrderRequest(
                summary.id(),
                summary.kind(),
                summary.state(),
                summary.line(),
                summary.quantity(),
                summary.why(),
                summary.at(),
                summary.decidedAt(),
                // what an agent wrote when taking a request back stays inside
                summary.refusal().filter(words -> summary.state() == ActState.REFUSED));
    }

    static Act read(Row row) throws SQLException {
        return new Act(
                row.uuid("request_key"),
                summary(row),
                Optional.ofNullable(row.bigintOrNull("points")),
                Optional.ofNullable(row.uuidOrNull("campaign_id")),
                row.integer("fulfilled"));
    }

    private static ActSummary summary(Row row) throws SQLException {
        @Nullable UUID shop = row.uuidOrNull("system_id");
        return new ActSummary(
                row.uuid("id"),
                ActKind.valueOf(row.string("kind")),
                ActState.valueOf(row.string("state")),
                row.string("member_number"),
                row.string("agent"),
                row.instant("at"),
                row.string("reason"),
                Won.of(row.bigint("won")),
                row.string("detail"),
                Optional.ofNullable(row.stringOrNull("coupon_code")),
                shop == null ? Optional.empty() : Optional.of(new ActSummary.Order(shop, row.string("order_number"))),
                number(row.integerOrNull("line")),
                number(row.integerOrNull("quantity")),
                Optional.ofNullable(row.stringOrNull("why")).map(ReturnReason::valueOf),
                Optional.ofNullable(row.stringOrNull("decided_by")),
                Optional.ofNullable(row.instantOrNull("decided_at")),
                Optional.ofNullable(row.stringOrNull("refusal")));
    }

    private static OptionalInt number(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
