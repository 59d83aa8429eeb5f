package kr.ansim.membership.simulation;

import java.time.LocalDate;
import java.util.List;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.Movement;
import kr.ansim.testing.Wired;

/** What a simulation counts, for tests of what is decided in the end. */
public final class SimulatedMovements {

    private SimulatedMovements() {}

    public static List<Movement> of(Wired wired, GradePolicy policy, LocalDate effective) {
        return wired.get(Counting.class)
                .count(policy, effective, members -> true)
                .orElseThrow()
                .movements();
    }
}
