package kr.ansim.membership;

import java.time.LocalDate;
import java.util.List;

/** What a close would do by a policy, over all members. */
public record SimulatedClose(GradePolicy policy, LocalDate effective, List<Movement> movements) {

    public SimulatedClose {
        movements = List.copyOf(movements);
    }

    public long members() {
        return movements.stream().mapToLong(Movement::members).sum();
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
}
