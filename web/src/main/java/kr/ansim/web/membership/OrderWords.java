package kr.ansim.web.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.ansim.membership.OrderSummary;
import kr.ansim.web.faces.Wording;

/** Words for what members have ordered. */
@Named("orderWords")
@ApplicationScoped
public class OrderWords {

    /** The product by its name where the catalogue has one, and always by its code. */
    public String product(OrderSummary.Line line) {
        return called(line.productName(), line.ordered().productCode());
    }

    public String called(Optional<String> name, String code) {
        return name.map(known -> Wording.ORDERS.text("product", known, code)).orElse(code);
    }

    /** What was paid for an order, and what made it more or less than its goods. */
    public String total(OrderSummary order) {
        List<String> parts = new ArrayList<>(
                List.of(Wording.ORDERS.text("total", order.paid().amount())));
        if (order.shipping().amount() > 0) {
            parts.add(Wording.ORDERS.text("total.shipping", order.shipping().amount()));
        }
        if (order.discount().amount() > 0) {
            parts.add(Wording.ORDERS.text("total.discount", order.discount().amount()));
        }
        if (order.pointsUsed().amount() > 0) {
            parts.add(Wording.ORDERS.text("total.points", order.pointsUsed().amount()));
        }
        return String.join(" · ", parts);
    }

    /** How many for how much, and how many of them went back. */
    public String pieces(OrderSummary.Line line) {
        int ordered = line.ordered().quantity();
        String pieces =
                Wording.ORDERS.text("pieces", ordered, line.ordered().price().amount());
        return line.kept() < ordered ? Wording.ORDERS.text("pieces.back", pieces, ordered - line.kept()) : pieces;
    }
}
