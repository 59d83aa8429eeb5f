package kr.ansim.web.history.checker;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.web.history.Line.Event;

/** All settling answers to one key are one; another request under it is refused; its effect is told once at most. */
final class SameKeySameAnswer implements Rule {

    private static final String MISMATCH = "IDEMPOTENCY_MISMATCH";

    @Override
    public Property property() {
        return Property.SAME_KEY_SAME_ANSWER;
    }

    @Override
    public Stream<String> breaches(Facts facts) {
        Stream<String> different = facts.operations().stream()
                .filter(operation -> operation.request().key() != null)
                .filter(operation -> answersOf(operation).size() > 1)
                .map(operation -> operation + " was answered " + answersOf(operation));
        Stream<String> twoRequests = facts.operations().stream()
                .filter(operation -> operation.request().key() != null)
                .collect(groupingBy(operation -> List.of(
                        String.valueOf(operation.request().key()),
                        operation.request().caller(),
                        operation.request().action(),
                        operation.request().wish() == null ? operation.request().subject() : "")))
                .values()
                .stream()
                .filter(sameKey ->
                        sameKey.stream().filter(SameKeySameAnswer::wasAccepted).count() > 1)
                .map(sameKey -> "one key for different requests: " + sameKey);
        return Stream.of(different, twoRequests, effectsTwice(facts)).flatMap(breach -> breach);
    }

    private static Set<String> answersOf(Operation operation) {
        return operation.answers().stream()
                .map(answer -> answer.status() + " " + answer.text())
                .collect(Collectors.toSet());
    }

    private static boolean wasAccepted(Operation operation) {
        return !operation.isOpen() && !operation.refusedWith(MISMATCH);
    }

    private static Stream<String> effectsTwice(Facts facts) {
        return facts.history().events().stream()
                .filter(event -> !event.subjectType().equals("booking") && event.reason() != null)
                .collect(groupingBy(Event::reason))
                .values()
                .stream()
                .filter(events -> events.size() > 1)
                .map(events -> "one request had its effect " + events.size() + " times: " + events.get(0));
    }
}
