package kr.ansim.web.history.checker;

import java.util.List;
import java.util.stream.Stream;
import kr.ansim.web.history.Action;

/** A confirmation needs a hold of the same owner which may have been live when it took effect. */
final class ConfirmedFromAHold implements Rule {

    @Override
    public Property property() {
        return Property.CONFIRMED_FROM_A_HOLD;
    }

    @Override
    public Stream<String> breaches(Facts facts) {
        return Stream.concat(
                facts.lives().stream().flatMap(ConfirmedFromAHold::breaches),
                facts.operations().stream()
                        .filter(ConfirmedFromAHold::isConfirmation)
                        .filter(confirm -> facts.lives().stream()
                                .noneMatch(life ->
                                        life.id().equals(confirm.request().subject())))
                        .map(confirm -> confirm + " confirmed what nobody held"));
    }

    private static boolean isConfirmation(Operation operation) {
        return operation.request().action() == Action.CONFIRM && operation.succeeded();
    }

    private static Stream<String> breaches(BookingLife life) {
        List<Operation> confirms = life.requests(Action.CONFIRM).toList();
        if (confirms.isEmpty()) {
            return Stream.empty();
        }
        Stream<String> tooLate =
                confirms.stream().noneMatch(confirm -> confirm.begin().isBefore(life.lastHoldEnd()))
                        ? Stream.of(life.id() + " was confirmed after its hold had ended at " + life.lastHoldEnd())
                        : Stream.empty();
        List<Operation> acknowledged =
                confirms.stream().filter(Operation::succeeded).toList();
        Stream<String> byOthers = acknowledged.stream()
                .filter(confirm -> !confirm.request().caller().equals(life.owner()))
                .map(confirm -> confirm + " confirmed a hold of " + life.owner());
        Stream<String> afterCancel = acknowledged.stream()
                .filter(confirm -> life.moves().stream()
                        .filter(move -> move.request().action() == Action.CANCEL && move.succeeded())
                        .anyMatch(cancel -> cancel.end().isBefore(confirm.begin())))
                .map(confirm -> confirm + " confirmed what had been cancelled");
        return Stream.of(tooLate, byOthers, afterCancel).flatMap(breach -> breach);
    }
}
