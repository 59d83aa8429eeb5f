package kr.ansim.membership;

import java.time.LocalDate;
import java.util.List;

/** Who went where with a close. */
public record ClosedGrades(LocalDate effective, List<Movement> movements) {

    public ClosedGrades {
        movements = List.copyOf(movements);
    }

    /** How many have this grade since. */
    public long members(int grade) {
        return movements.stream()
                .filter(one -> one.to() == grade)
                .mapToLong(Movement::members)
                .sum();
    }

    public long rising() {
        return moved(1);
    }

    public long falling() {
        return moved(-1);
    }

    public long staying() {
        return moved(0);
    }

    private long moved(int sign) {
        return movements.stream()
                .filter(one -> Integer.signum(one.to() - one.from()) == sign)
                .mapToLong(Movement::members)
                .sum();
    }
}
