package kr.ansim.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Won;

/**
 * What a close by a policy would do, as far as it is counted.
 *
 * @param revision of the policy that was counted
 * @param members who are counted
 * @param costs of benefits in a month; none before it is done
 * @param seated who would be among the best; {@code entering} of them are not now, {@code leaving} are and would not be
 */
public record SimulationReport(
        UUID id,
        int policy,
        int revision,
        LocalDate effective,
        State state,
        long members,
        int seated,
        int entering,
        int leaving,
        List<Movement> movements,
        List<SimulatedCost> costs,
        String askedBy,
        Instant askedAt,
        Optional<Instant> endedAt) {

    public enum State {
        WAITING,
        RUNNING,
        DONE
    }

    public SimulationReport {
        movements = List.copyOf(movements);
        costs = List.copyOf(costs);
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    public Movement movement(int from, int to) {
        return movements.stream()
                .filter(one -> one.from() == from && one.to() == to)
                .findFirst()
                .orElse(new Movement(from, to, 0, Won.ZERO));
    }

    public long before(int grade) {
        return movements.stream()
                .filter(one -> one.from() == grade)
                .mapToLong(Movement::members)
                .sum();
    }

    public long after(int grade) {
        return movements.stream()
                .filter(one -> one.to() == grade)
                .mapToLong(Movement::members)
                .sum();
    }

    public long rising() {
        return movements.stream()
                .filter(one -> one.to() > one.from())
                .mapToLong(Movement::members)
                .sum();
    }

    public long falling() {
        return movements.stream()
                .filter(one -> one.to() < one.from())
                .mapToLong(Movement::members)
                .sum();
    }

    /** Of all benefits, in a month. */
    public Won cost() {
        return costs.stream().map(SimulatedCost::cost).reduce(Won.ZERO, Won::plus);
    }

    /** Of a grade's benefits, in a month. */
    public Won cost(int grade) {
        return costs.stream()
                .filter(one -> one.grade() == grade)
                .map(SimulatedCost::cost)
                .reduce(Won.ZERO, Won::plus);
    }
}
