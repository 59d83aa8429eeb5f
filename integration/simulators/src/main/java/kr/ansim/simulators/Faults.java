package kr.ansim.simulators;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import kr.ansim.simulators.http.Call;
import kr.ansim.simulators.http.Routes;

/**
 * Faults that a test plants in one of the simulated systems: {@code POST /control/fault {"api":"address","kind":"slow"}};
 * kind {@code none} heals it.
 */
public final class Faults {

    /** The ways in which a system of others fails. */
    public enum Kind {
        NONE,
        /** Takes the request and never answers. */
        TIMEOUT,
        SERVER_ERROR,
        /** A maintenance page where JSON was asked for, with status 200. */
        HTML,
        /** Status 200 without a body. */
        EMPTY,
        /** A right answer, after three seconds. */
        SLOW,
        /** Hangs up without a word. */
        DOWN,
        /** SMTP only: refuses for now (451). */
        TEMPORARY,
        /** SMTP only: refuses for good (550). */
        PERMANENT;

        private static Optional<Kind> named(String name) {
            for (Kind kind : values()) {
                if (kind.name().equals(name.toUpperCase(Locale.ROOT))) {
                    return Optional.of(kind);
                }
            }
            return "500".equals(name) ? Optional.of(SERVER_ERROR) : Optional.empty();
        }
    }

    private static final long SLOW_MILLIS = 3_000;
    private static final long FOREVER_MILLIS = 60_000;

    private final Map<String, Kind> planted = new ConcurrentHashMap<>();

    public Kind of(String api) {
        return planted.getOrDefault(api, Kind.NONE);
    }

    void routes(Routes routes) {
        routes.on("POST", "/control/fault", this::plant);
        routes.on("GET", "/control/fault", call -> call.json(200, new TreeMap<>(planted)));
    }

    private void plant(Call call) throws IOException {
        JsonNode wish;
        try {
            wish = call.json();
        } catch (JsonProcessingException e) {
            call.json(400, Map.of("error", "the body is no JSON"));
            return;
        }
        String api = wish.path("api").asText("");
        Optional<Kind> kind = Kind.named(wish.path("kind").asText(""));
        if (api.isEmpty() || kind.isEmpty()) {
            call.json(400, Map.of("error", "api and kind are needed: {\"api\":\"address\",\"kind\":\"slow\"}"));
            return;
        }
        planted.put(api, kind.get());
        call.json(200, new TreeMap<>(planted));
    }

    /** Answers in the system's place if a fault is planted that keeps it from answering. */
    public boolean strike(String api, Call call) throws IOException {
        switch (of(api)) {
            case TIMEOUT -> {
                pause(FOREVER_MILLIS);
                call.hangUp();
            }
            case SERVER_ERROR ->
                call.text(500, "text/html", "<html><body><h1>Internal Server Error</h1></body></html>");
            case HTML -> call.text(200, "text/html", "<html><body>시스템 점검 중입니다.</body></html>");
            case EMPTY -> call.text(200, "application/json", "");
            case DOWN -> call.hangUp();
            case SLOW -> {
                pause(SLOW_MILLIS);
                return false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
