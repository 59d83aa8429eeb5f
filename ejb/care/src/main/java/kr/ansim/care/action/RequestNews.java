package kr.ansim.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.care.ActSummary;
import kr.ansim.care.ReturnGoods;
import kr.ansim.care.ReturnReason;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;
import kr.ansim.notice.ShopNews;

/** Tells shops what the desk asks of them, and the desk what they refuse. Reasons in the agent's words stay here: they may speak of people. */
@ApplicationScoped
class RequestNews {

    record Returned(NewAct act, ReturnGoods.Piece piece, ReturnReason why) {}

    @Inject
    private ShopNews news;

    @Inject
    private Notifications notifications;

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

    /** The shop knows; whoever asked it hears of it, and reads the reason on the page. */
    void refused(Act act) {
        ActSummary asked = act.summary();
        asked.order()
                .ifPresent(order -> notifications.tell(
                        Recipients.principal(asked.agent()),
                        new Notification(
                                "desk.request-refused",
                                Map.of("order", order.number(), "member", asked.member()),
                                "/care/order.xhtml?member=" + asked.member() + "&order="
                                        + URLEncoder.encode(order.number(), StandardCharsets.UTF_8) + "&shop="
                                        + order.shop())));
    }

    private static JsonObjectBuilder data(String order) {
        return Json.createObjectBuilder().add("order", order);
    }
}
