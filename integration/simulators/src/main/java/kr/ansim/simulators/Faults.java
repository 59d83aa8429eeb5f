package kr.ansim.simulators;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kr.ansim.simulators.http.Call;
import kr.ansim.simulators.http.Routes;
import kr.ansim.simulators.http.Spoiling;
import org.jspecify.annotations.Nullable;

/**
 * Faults that a test plants in one of the simulated systems: {@code POST /control/fault {"api":"address","kind":"slow"}};
 * kind {@code none} heals it. {@code value} says how slow, how skewed or which status, {@code code} which code of the
 * system's own.
 */
public final class Faults {

    /** The ways in which a system of others fails. */
    public enum Kind {
        NONE,
        /** Takes the request and never answers. */
        TIMEOUT,
        /** Status 500, or the one that is given. */
        SERVER_ERROR,
        /** A maintenance page where JSON was asked for, with status 200. */
        HTML,
        /** Status 200 without a body. */
        EMPTY,
        /** A right answer, after three seconds or as many milliseconds as are given. */
        SLOW,
        /** Hangs up without a word. */
        DOWN,
        /** Hangs up after the head of the answer. */
        RESET,
        /** Hangs up in the middle of the body. */
        TRUNCATED,
        /** A complete answer that is neither JSON nor XML. */
        MALFORMED,
        /** Korean in EUC-KR under a header that says UTF-8. */
        EUC_KR,
        /** Codes as numbers, which loses their leading zeros. */
        NUMBERS,
        /** Members under other names. */
        RENAMED,
        /** Members one level deeper. */
        NESTED,
        /** Institutes: tokens given out before now have expired; new ones are good. */
        EXPIRED_TOKEN,
        /** A clock that is an hour fast, or as many seconds as are given. */
        CLOCK_SKEW,
        /** Every answer is the system's own refusal with the code that is given. */
        CODE,
        /** SMTP only: refuses for now (451). */
        TEMPORARY,
        /** SMTP only: refuses for good (550). */
        PERMANENT;

        private static Optional<Kind> named(String name) {
            String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
            for (Kind kind : values()) {
                if (kind.name().equals(wanted)) {
                    return Optional.of(kind);
                }
            }
            return name.matches("5\\d\\d") ? Optional.of(SERVER_ERROR) : Optional.empty();
        }

        private Spoiling spoiling() {
            return switch (this) {
                case RESET -> Spoiling.BROKEN_OFF;
                case TRUNCATED -> Spoiling.TRUNCATED;
                case MALFORMED -> Spoiling.MALFORMED;
                case EUC_KR -> Spoiling.EUC_KR;
                default -> Spoiling.NONE;
            };
        }
    }

    private static final long SLOW_MILLIS = 3_000;
    private static final long FOREVER_MILLIS = 60_000;
    private static final long SKEW_SECONDS = 3_600;

    private final Map<String, Fault> planted = new ConcurrentHashMap<>();

    public Kind of(String api) {
        return fault(api).kind();
    }

    private Fault fault(String api) {
        return planted.getOrDefault(api, Fault.NONE);
    }

    /** The code that every answer of the system is to carry. */
    public Optional<String> forcedCode(String api) {
        return Optional.of(fault(api))
                .filter(fault -> fault.kind() == Kind.CODE)
                .map(Fault::code);
    }

    /** Tokens that are older have expired. */
    public Instant tokensVoidBefore(String api) {
        return of(api) == Kind.EXPIRED_TOKEN ? fault(api).since() : Instant.MIN;
    }

    /** What the system takes for the time. */
    public Clock clock(String api) {
        long skew = of(api) == Kind.CLOCK_SKEW ? fault(api).valueOr(SKEW_SECONDS) : 0;
        return Clock.offset(Clock.systemUTC(), Duration.ofSeconds(skew));
    }

    /** The members of an answer as the system lets them out now. */
    public Map<String, @Nullable Object> bent(String api, Map<String, @Nullable Object> members) {
        return Bending.of(of(api)).apply(members);
    }

    void routes(Routes routes) {
        routes.on("POST", "/control/fault", this::plant);
        routes.on("GET", "/control/fault", call -> call.json(200, planted()));
    }

    Map<String, String> planted() {
        return planted.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().toString(), (a, b) -> a, TreeMap::new));
    }

    private record Wish(String api, String kind, String value, String code) {

        /** From the form of the page about the simulators, or from JSON whatever the content type says. */
        static Wish of(Call call) throws IOException {
            if (!call.parameter("api").isEmpty()) {
                return new Wish(
                        call.parameter("api"), call.parameter("kind"), call.parameter("value"), call.parameter("code"));
            }
            JsonNode wish = call.json();
            return new Wish(
                    wish.path("api").asText(""),
                    wish.path("kind").asText(""),
                    wish.path("value").asText(""),
                    wish.path("code").asText(""));
        }

        /** {@code 503} is short for the kind SERVER_ERROR with the value 503. */
        long counted() {
            String number = value.isEmpty() && kind.matches("\\d+") ? kind : value;
            return number.isEmpty() ? 0 : Long.parseLong(number);
        }
    }

    private void plant(Call call) throws IOException {
        Wish wish;
        try {
            wish = Wish.of(call);
        } catch (JsonProcessingException e) {
            call.json(400, Map.of("error", "the body is no JSON"));
            return;
        }
        Optional<Kind> kind = Kind.named(wish.kind());
        if (wish.api().isEmpty() || kind.isEmpty() || !wish.value().matches("(-?\\d{1,9})?")) {
            call.json(400, Map.of("error", "api and kind are needed: {\"api\":\"address\",\"kind\":\"slow\"}"));
            return;
        }
        if (kind.get() == Kind.CODE && wish.code().isEmpty()) {
            call.json(400, Map.of("error", "which code? {\"api\":\"katri\",\"kind\":\"code\",\"code\":\"50001\"}"));
            return;
        }
        planted.put(wish.api(), new Fault(kind.get(), wish.counted(), wish.code(), Instant.now()));
        if (call.parameter("api").isEmpty()) {
            call.json(200, planted());
        } else {
            call.redirect("/simulators#faults");
        }
    }

    /** Answers in the system's place if a fault is planted that keeps it from answering. */
    public boolean strike(String api, Call call) throws IOException {
        Fault fault = fault(api);
        switch (fault.kind()) {
            case TIMEOUT -> {
                pause(FOREVER_MILLIS);
                call.hangUp();
            }
            case SERVER_ERROR ->
                call.text(
                        (int) fault.valueOr(500),
                        "text/html",
                        "<html><body><h1>Internal Server Error</h1></body></html>");
            case HTML -> call.text(200, "text/html", "<html><body>시스템 점검 중입니다.</body></html>");
            case EMPTY -> call.text(200, "application/json", "");
            case DOWN -> call.hangUp();
            case SLOW -> {
                pause(fault.valueOr(SLOW_MILLIS));
                return false;
            }
            default -> {
                call.spoil(fault.kind().spoiling());
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
