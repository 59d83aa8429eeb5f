package kr.ansim.web.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import kr.ansim.kernel.Won;
import kr.ansim.membership.Movement;
import org.junit.jupiter.api.Test;

class MovementMatrixTest {

    private static Movement movement(int from, int to, long members) {
        return new Movement(from, to, members, Won.ZERO);
    }

    private static MovementMatrix matrix(int grades, Movement... movements) {
        return MovementMatrix.of(grades, List.of(movements), rank -> "G" + rank);
    }

    @Test
    void members_go_from_the_left_to_above() {
        MovementMatrix matrix = matrix(3, movement(0, 0, 5), movement(0, 2, 3), movement(2, 1, 4));
        assertThat(matrix.heads()).containsExactly("G0", "G1", "G2");
        assertThat(matrix.lines()).extracting(MovementMatrix.Line::before).containsExactly(8L, 0L, 4L);
        assertThat(matrix.lines()).extracting(MovementMatrix.Line::after).containsExactly(5L, 4L, 3L);
        assertThat(matrix.lines().get(0).cells())
                .extracting(MovementMatrix.Cell::members)
                .containsExactly(5L, 0L, 3L);
        assertThat(List.of(matrix.rising(), matrix.falling(), matrix.staying())).containsExactly(3L, 4L, 5L);
    }

    @Test
    void who_held_a_grade_that_the_policy_does_not_have_is_not_lost() {
        MovementMatrix matrix = matrix(2, movement(0, 1, 2), movement(1, 1, 3), movement(4, 1, 7));
        assertThat(matrix.heads()).containsExactly("G0", "G1");
        assertThat(matrix.lines()).extracting(MovementMatrix.Line::name).containsExactly("G0", "G1", "G2", "G3", "G4");
        assertThat(matrix.lines().get(4).cells())
                .extracting(MovementMatrix.Cell::members, MovementMatrix.Cell::tone)
                .containsExactly(tuple(0L, "down"), tuple(7L, "down"));
        assertThat(matrix.lines().stream()
                        .mapToLong(MovementMatrix.Line::before)
                        .sum())
                .isEqualTo(matrix.lines().stream()
                        .mapToLong(MovementMatrix.Line::after)
                        .sum())
                .isEqualTo(12);
        assertThat(matrix.lines().stream()
                        .flatMap(line -> line.cells().stream())
                        .mapToLong(MovementMatrix.Cell::members)
                        .sum())
                .isEqualTo(12);
    }

    @Test
    void grades_that_nobody_held_stay_in_the_table() {
        assertThat(matrix(3).lines())
                .extracting(MovementMatrix.Line::before, MovementMatrix.Line::after)
                .hasSize(3)
                .containsOnly(tuple(0L, 0L));
    }
}
