package kr.ansim.simulators;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kr.ansim.simulators.certificates.CertificateBook;
import kr.ansim.simulators.certificates.CertificateBook.Side;
import kr.ansim.simulators.certificates.Standing;
import kr.ansim.simulators.http.Call;
import kr.ansim.simulators.http.Routes;

/**
 * Changes the state of one certificate while everybody watches: {@code POST /control/certificate
 * {"certNum":"HU079001-24901","state":"안전인증취소"}}; {@code where} is {@code register}, {@code institute} or both.
 */
final class CertificateSwitch {

    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    private record Wish(String number, String state, String reason, String where) {

        static Wish of(Call call) throws IOException {
            if (!call.parameter("certNum").isEmpty()) {
                return new Wish(
                        call.parameter("certNum"),
                        call.parameter("state"),
                        call.parameter("reason"),
                        call.parameter("where"));
            }
            JsonNode wish = call.json();
            return new Wish(
                    wish.path("certNum").asText(""),
                    wish.path("state").asText(""),
                    wish.path("reason").asText(""),
                    wish.path("where").asText(""));
        }

        Set<Side> sides() {
            return switch (where) {
                case "register" -> EnumSet.of(Side.REGISTER);
                case "institute" -> EnumSet.of(Side.INSTITUTE);
                default -> EnumSet.allOf(Side.class);
            };
        }
    }

    private final CertificateBook certificates;

    CertificateSwitch(CertificateBook certificates) {
        this.certificates = certificates;
    }

    void routes(Routes routes) {
        routes.on("POST", "/control/certificate", this::change);
        routes.on("GET", "/control/certificate", call -> show(call, call.parameter("certNum")));
    }

    private void change(Call call) throws IOException {
        Wish wish;
        try {
            wish = Wish.of(call);
        } catch (JsonProcessingException e) {
            call.json(400, Map.of("error", "the body is no JSON"));
            return;
        }
        if (wish.number().isEmpty() || wish.state().isEmpty()) {
            call.json(400, Map.of("error", "{\"certNum\":\"HU079001-24901\",\"state\":\"안전인증취소\"}"));
            return;
        }
        Clock clock = Clock.systemUTC();
        String today = LocalDate.now(clock.withZone(KOREA)).format(DateTimeFormatter.BASIC_ISO_DATE);
        Standing standing = new Standing(wish.state(), today, wish.reason().isEmpty() ? "-" : wish.reason());
        boolean changed = certificates.change(wish.sides(), wish.number(), standing, clock);
        if (changed && !call.parameter("certNum").isEmpty()) {
            call.redirect("/simulators#switch");
        } else {
            show(call, wish.number());
        }
    }

    private void show(Call call, String number) throws IOException {
        Map<String, Object> states = new LinkedHashMap<>();
        certificates
                .find(Side.REGISTER, number)
                .ifPresent(one -> states.put("register", one.standing().state()));
        certificates.find(Side.INSTITUTE, number).ifPresent(one -> {
            states.put("institute", one.standing().state());
            states.put("by", one.institute().key());
        });
        call.json(states.isEmpty() ? 404 : 200, states);
    }
}
