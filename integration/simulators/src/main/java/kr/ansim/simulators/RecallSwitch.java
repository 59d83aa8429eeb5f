package kr.ansim.simulators;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import kr.ansim.simulators.certificates.Recall;
import kr.ansim.simulators.certificates.RecallBook;
import kr.ansim.simulators.http.Call;
import kr.ansim.simulators.http.Routes;

/**
 * Publishes a recall today, or publishes it otherwise when its id is known: {@code POST /control/recall
 * {"recallUid":"7001","product":"전기주전자","brand":"DEMORA","models":"DK-170","certNum":"-","barcode":"-","harm":"…"}}, with
 * {@code "foreign":true} abroad.
 */
final class RecallSwitch {

    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    private final RecallBook recalls;

    RecallSwitch(RecallBook recalls) {
        this.recalls = recalls;
    }

    void routes(Routes routes) {
        routes.on("POST", "/control/recall", this::publish);
    }

    private void publish(Call call) throws IOException {
        JsonNode wish;
        try {
            wish = call.json();
        } catch (JsonProcessingException e) {
            call.json(400, Map.of("error", "the body is no JSON"));
            return;
        }
        String uid = wish.path("recallUid").asText("");
        if (uid.isEmpty()) {
            call.json(400, Map.of("error", "{\"recallUid\":\"7001\",\"product\":\"전기주전자\",\"models\":\"DK-170\"}"));
            return;
        }
        String today = LocalDate.now(Clock.system(KOREA)).format(DateTimeFormatter.BASIC_ISO_DATE);
        Recall recall = new Recall(
                uid,
                wish.path("product").asText("-"),
                wish.path("brand").asText("-"),
                wish.path("models").asText("-"),
                wish.path("certNum").asText("-"),
                wish.path("barcode").asText("-"),
                "자발적 리콜",
                today,
                wish.path("harm").asText("-"),
                wish.path("advice").asText("-"),
                wish.path("action").asText("-"));
        recalls.publish(wish.path("foreign").asBoolean(false), recall);
        call.json(200, Map.of("recallUid", uid, "publishDate", today));
    }
}
