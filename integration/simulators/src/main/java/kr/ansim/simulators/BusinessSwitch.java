package kr.ansim.simulators;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.ansim.simulators.http.Call;
import kr.ansim.simulators.http.Routes;
import kr.ansim.simulators.taxoffice.Businesses;
import kr.ansim.simulators.taxoffice.State;

/**
 * Changes how a business stands with the tax office, from today on: {@code POST /control/business
 * {"b_no":"2148639239","state":"closed"}}; state is {@code active}, {@code suspended}, {@code closed} or
 * {@code unregistered}.
 */
final class BusinessSwitch {

    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    private final Businesses businesses;

    BusinessSwitch(Businesses businesses) {
        this.businesses = businesses;
    }

    void routes(Routes routes) {
        routes.on("POST", "/control/business", this::change);
        routes.on("GET", "/control/business", call -> show(call, call.parameter("b_no")));
    }

    private void change(Call call) throws IOException {
        String number = call.parameter("b_no");
        String wanted = call.parameter("state");
        boolean page = !number.isEmpty();
        if (!page) {
            try {
                JsonNode wish = call.json();
                number = wish.path("b_no").asText("");
                wanted = wish.path("state").asText("");
            } catch (JsonProcessingException e) {
                call.json(400, Map.of("error", "the body is no JSON"));
                return;
            }
        }
        LocalDate today = LocalDate.now(Clock.system(KOREA));
        Optional<State> state = named(wanted);
        if (state.isEmpty() || !businesses.change(number, state.get(), today)) {
            call.json(400, Map.of("error", "{\"b_no\":\"2148639239\",\"state\":\"closed\"}"));
        } else if (page) {
            call.redirect("/simulators#tax-office");
        } else {
            show(call, number);
        }
    }

    private static Optional<State> named(String name) {
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** With what a claim about it has to say in order to be true. */
    private void show(Call call, String number) throws IOException {
        call.json(200, businesses.numbered(number).told());
    }
}
