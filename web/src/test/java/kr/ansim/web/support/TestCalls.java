package kr.ansim.web.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A telephone system that rings the desk, and those who call. */
public final class TestCalls {

    private static final String CALLS = "/api/v1/desk/calls";

    private final Api system;
    private final Api shop;

    public TestCalls(Api system, Api shop) {
        this.system = system;
        this.shop = shop;
    }

    /** A number that nobody else has. */
    public static String phone() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "010-%04d-%04d".formatted(random.nextInt(10_000), random.nextInt(10_000));
    }

    /** @return the number of the member */
    public String member(String name, String phone) {
        return shop.put("/api/v1/customers/tv/PH-" + UUID.randomUUID(), """
                        {"name": "%s", "phone": "%s", "phoneVerified": false}""".formatted(name, phone))
                .body()
                .path("member")
                .asText();
    }

    /** For one agent. */
    public JsonNode ring(String phone, String queue, String agent) {
        return announce("T-" + UUID.randomUUID(), phone, queue, ", \"agent\": \"" + agent + "\"")
                .body();
    }

    public Api.Answer announce(String number, String phone, String queue, String more) {
        return system.post(
                CALLS,
                """
                {"callNumber": "%s", "caller": "%s", "queue": "%s", "arrivedAt": "%s"%s}""".formatted(number, phone, queue, Instant.now(), more),
                UUID.randomUUID().toString());
    }

    public Api.Answer withheld(String number, String queue) {
        return system.post(
                CALLS,
                """
                {"callNumber": "%s", "caller": null, "queue": "%s", "arrivedAt": "%s"}""".formatted(number, queue, Instant.now()),
                UUID.randomUUID().toString());
    }

    public Api.Answer tell(String number, String kind, Instant at) {
        return system.post(CALLS + "/" + number + "/events", """
                {"kind": "%s", "at": "%s"}""".formatted(kind, at), null);
    }
}
