package kr.ansim.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import kr.ansim.care.ReturnGoods;
import kr.ansim.care.ReturnReason;
import kr.ansim.notice.ShopNews;

/** Tells shops what the desk asks of them. Reasons in the agent's words stay here: they may speak of people. */
@ApplicationScoped
class RequestNews {

    record Returned(NewAct act, ReturnGoods.Piece piece, ReturnReason why) {}

    @Inject
    private ShopNews news;

    void packaging(NewAct act, UUID shop, String order) {
        news.tell(
                shop,
                "order.packaging-asked",
                order,
                data(order).add("request", act.id.toString()).build());
    }

    void goods(List<Returned> acts, UUID shop, String order) {
        JsonArrayBuilder pieces = Json.createArrayBuilder();
        for (Returned act : acts) {
            pieces.add(Json.createObjectBuilder()
                    .add("request", act.act().id.toString())
                    .add("line", act.piece().line())
                    .add("quantity", act.piece().quantity())
                    .add("reason", act.why().name()));
        }
        news.tell(
                shop,
                "order.return-asked",
                order,
                data(order).add("pieces", pieces).build());
    }

    void withdrawn(Act act) {
        act.summary()
                .order()
                .ifPresent(order -> news.tell(
                        order.shop(),
                        "order.request-withdrawn",
                        order.number(),
                        data(order.number())
                                .add("request", act.summary().id().toString())
                                .build()));
    }

    private static JsonObjectBuilder data(String order) {
        return Json.createObjectBuilder().add("order", order);
    }
}
