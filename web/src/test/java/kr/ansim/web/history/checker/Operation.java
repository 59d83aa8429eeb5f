package kr.ansim.web.history.checker;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.ansim.web.history.Line.Call;
import kr.ansim.web.history.Request;

/** One request with all the calls that carried it; the server must treat them as one. */
final class Operation {

    /** Refusals that say nothing about the request itself: it may still have its effect. */
    private static final Set<String> PASSING = Set.of("IDEMPOTENCY_IN_PROGRESS", "TOO_MANY_REQUESTS");

    private static final int SERVER_FAILED = 500;

    private final Request request;
    private final Instant begin;
    private final List<Answer> answers;

    /** An answer that settles the request. */
    record Answer(Instant returned, int status, String text, JsonNode body) {

        boolean isYes() {
            return status < 300;
        }

        String code() {
            return body.path("code").asText();
        }
    }

    Operation(Request request, List<Call> calls) {
        this.request = request;
        this.begin =
                calls.stream().map(Call::invoked).min(Comparator.naturalOrder()).orElse(Instant.MAX);
        this.answers = calls.stream()
                .flatMap(call -> answer(call).stream())
                .sorted(Comparator.comparing(Answer::returned))
                .toList();
    }

    private static Optional<Answer> answer(Call call) {
        Instant returned = call.returned();
        String text = call.answer();
        if (returned == null || text == null || !call.isPortals() || call.status() >= SERVER_FAILED) {
            return Optional.empty();
        }
        Answer answer = new Answer(returned, call.status(), text, Json.read(text));
        return PASSING.contains(answer.code()) ? Optional.empty() : Optional.of(answer);
    }

    Request request() {
        return request;
    }

    /** Before this moment it had no effect. */
    Instant begin() {
        return begin;
    }

    /** From this moment on it has no further effect; never, when it was not answered. */
    Instant end() {
        return answers.isEmpty() ? Instant.MAX : answers.get(0).returned();
    }

    List<Answer> answers() {
        return answers;
    }

    Optional<Answer> answer() {
        return answers.stream().findFirst();
    }

    boolean isOpen() {
        return answers.isEmpty();
    }

    boolean succeeded() {
        return answer().filter(Answer::isYes).isPresent();
    }

    boolean mayHaveHappened() {
        return isOpen() || succeeded();
    }

    boolean refusedWith(String code) {
        return answer().filter(answer -> !answer.isYes() && answer.code().equals(code))
                .isPresent();
    }

    @Override
    public String toString() {
        return request.action() + " " + request.subject() + " (" + request.key() + ") from " + begin + " to "
                + (isOpen() ? "?" : end().toString());
    }
}
