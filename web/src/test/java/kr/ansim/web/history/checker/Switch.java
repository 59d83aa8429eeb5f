package kr.ansim.web.history.checker;

import java.util.List;

/** Something that operators turn on and off, such as a closed site or a broken door; off at first. */
record Switch(List<Operation> on, List<Operation> off) {

    static final Switch UNTOUCHED = new Switch(List.of(), List.of());

    /** Whatever the order of what overlapped: it was off for the whole span. */
    boolean wasSurelyOff(Span span) {
        return on.stream()
                .filter(Operation::mayHaveHappened)
                .filter(turnedOn -> !turnedOn.begin().isAfter(span.to()))
                .allMatch(turnedOn -> isSurelyUndone(turnedOn, span));
    }

    boolean wasSurelyOn(Span span) {
        return on.stream()
                .filter(Operation::succeeded)
                .filter(turnedOn -> !turnedOn.end().isAfter(span.from()))
                .anyMatch(turnedOn -> off.stream()
                        .filter(Operation::mayHaveHappened)
                        .filter(turnedOff -> !turnedOff.begin().isAfter(span.to()))
                        .allMatch(turnedOff -> turnedOff.end().isBefore(turnedOn.begin())));
    }

    private boolean isSurelyUndone(Operation turnedOn, Span span) {
        return off.stream()
                .filter(Operation::succeeded)
                .anyMatch(turnedOff -> turnedOff.begin().isAfter(turnedOn.end())
                        && !turnedOff.end().isAfter(span.from()));
    }
}
