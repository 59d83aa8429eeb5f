package kr.ansim.web.history.checker;

import java.time.Instant;

/** An answer showed a booking in this state, and so it was at some moment between {@code from} and {@code to}. */
record Sighting(
        String booking, String state, String site, String door, String order, Instant until, Instant from, Instant to) {

    static Sighting in(Operation operation, Operation.Answer answer) {
        return new Sighting(
                answer.body().path("id").asText(),
                answer.body().path("state").asText(),
                answer.body().path("pickupPointId").asText(),
                answer.body().path("compartment").asText(),
                answer.body().path("orderNo").asText(),
                Instant.parse(answer.body().path("heldUntil").asText()),
                operation.begin(),
                answer.returned());
    }

    boolean isLive() {
        return state.equals("HELD") || state.equals("CONFIRMED");
    }
}
