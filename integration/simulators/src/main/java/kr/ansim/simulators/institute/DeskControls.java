package kr.ansim.simulators.institute;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kr.ansim.simulators.certificates.Institute;
import kr.ansim.simulators.http.Call;
import kr.ansim.simulators.http.Routes;

/** What a test may look at and set behind an institute's back: its quota with the exact count, and the notices of consent. */
final class DeskControls {

    private final Map<Institute, Desk> desks;

    DeskControls(Map<Institute, Desk> desks) {
        this.desks = desks;
    }

    void routes(Routes routes) {
        routes.on("GET", "/control/quota", call -> call.json(200, figures()));
        routes.on("POST", "/control/quota", this::limit);
        routes.on("DELETE", "/control/quota", call -> {
            desks.values().forEach(desk -> desk.quota().forget());
            call.json(200, figures());
        });
        routes.on("GET", "/control/consents", this::notices);
    }

    private Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        desks.forEach(
                (institute, desk) -> figures.put(institute.key(), desk.quota().figures()));
        return figures;
    }

    /** {@code {"institute":"katri","perSecond":5}}. */
    private void limit(Call call) throws IOException {
        JsonNode wish;
        try {
            wish = call.json();
        } catch (JsonProcessingException e) {
            call.json(400, Map.of("error", "the body is no JSON"));
            return;
        }
        Optional<Institute> institute = Institute.keyed(wish.path("institute").asText(""));
        int perSecond = wish.path("perSecond").asInt(-1);
        if (institute.isEmpty() || perSecond < 0) {
            call.json(400, Map.of("error", "{\"institute\":\"katri\",\"perSecond\":5}"));
            return;
        }
        institute.map(desks::get).ifPresent(desk -> desk.quota().limit(perSecond));
        call.json(200, figures());
    }

    private void notices(Call call) throws IOException {
        Optional<Desk> desk = Institute.keyed(call.parameter("institute")).map(desks::get);
        if (desk.isPresent()) {
            call.json(200, desk.get().consents().notices());
        } else {
            call.json(400, Map.of("error", "?institute=katri"));
        }
    }
}
