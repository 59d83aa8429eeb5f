package kr.ansim.membership.takehome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.membership.MemberRecord;
import kr.ansim.membership.OrderPlace;
import kr.ansim.membership.OrderSummary;
import kr.ansim.membership.OrderedLine;
import kr.ansim.membership.purchase.OrderHistory;

/** What a member has ordered. */
@ApplicationScoped
class OrderRecords {

    @Inject
    private OrderHistory history;

    List<MemberRecord> of(UUID head) {
        List<OrderSummary> orders =
                Pages.all(last -> history.of(head, last == null ? null : OrderPlace.of(last), Pages.SIZE));
        List<MemberRecord> records = new ArrayList<>();
        for (OrderSummary order : orders) {
            records.add(record(order, MemberRecord.Kind.ORDER, whole(order)));
            order.lines().forEach(line -> records.add(record(order, MemberRecord.Kind.ORDER_LINE, line(order, line))));
        }
        return records;
    }

    private static MemberRecord record(OrderSummary order, MemberRecord.Kind kind, Map<String, String> values) {
        return new MemberRecord(Optional.of(order.customer()), kind, values, Optional.of(order.at()));
    }

    private static Map<String, String> whole(OrderSummary order) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("order", order.number());
        values.put("paymentMethod", order.paymentMethod());
        values.put("shipping", String.valueOf(order.shipping().amount()));
        values.put("discount", String.valueOf(order.discount().amount()));
        values.put("pointsUsed", String.valueOf(order.pointsUsed().amount()));
        return values;
    }

    private static Map<String, String> line(OrderSummary order, OrderSummary.Line line) {
        OrderedLine ordered = line.ordered();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("order", order.number());
        values.put("line", String.valueOf(line.line()));
        values.put("productCode", ordered.productCode());
        line.productName().ifPresent(name -> values.put("productName", name));
        values.put("category", ordered.category());
        values.put("brand", ordered.brand());
        values.put("size", ordered.size());
        values.put("price", String.valueOf(ordered.price().amount()));
        values.put("quantity", String.valueOf(ordered.quantity()));
        values.put("kept", String.valueOf(line.kept()));
        line.delivered().ifPresent(day -> values.put("delivered", day.toString()));
        return values;
    }
}
