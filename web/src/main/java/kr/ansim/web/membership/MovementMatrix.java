package kr.ansim.web.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kr.ansim.membership.Movement;

/**
 * Who goes from which grade to which, as a table: the grade held before at the left, the grade after above. A policy with
 * fewer grades than are held has more lines than columns.
 *
 * @param heads the grades of the policy
 */
public record MovementMatrix(List<String> heads, List<Line> lines, long rising, long falling, long staying) {

    /** @param tone up, down or stay. @param share of all who were in this grade, from 0 to 100 */
    public record Cell(int from, int to, long members, String tone, int share) {

        public boolean isMove() {
            return from != to && members > 0;
        }
    }

    public record Line(String name, List<Cell> cells, long before, long after) {

        /** Members more than before, or fewer. */
        public long change() {
            return after - before;
        }
    }

    /** @param grades how many the policy has. @param names by rank, also of grades that it does not have */
    static MovementMatrix of(int grades, List<Movement> movements, IntFunction<String> names) {
        List<String> heads = IntStream.range(0, grades).mapToObj(names).toList();
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from < Math.max(grades, held(movements)); from++) {
            lines.add(line(from, grades, movements, names));
        }
        return new MovementMatrix(heads, lines, moved(movements, 1), moved(movements, -1), moved(movements, 0));
    }

    /** How many grades there are up to the highest that anybody held. */
    private static int held(List<Movement> movements) {
        return movements.stream().mapToInt(Movement::from).max().orElse(-1) + 1;
    }

    private static Line line(int from, int grades, List<Movement> movements, IntFunction<String> names) {
        long before = sum(movements, from, true);
        List<Cell> cells = new ArrayList<>();
        for (int to = 0; to < grades; to++) {
            long members = members(movements, from, to);
            int share = before == 0 ? 0 : (int) (members * 100 / before);
            cells.add(new Cell(from, to, members, to == from ? "stay" : to > from ? "up" : "down", share));
        }
        return new Line(names.apply(from), cells, before, sum(movements, from, false));
    }

    /** What a grade is called at the left, also one that the policy does not have. */
    String name(int grade) {
        return grade < lines.size() ? lines.get(grade).name() : "";
    }

    private static long members(List<Movement> movements, int from, int to) {
        return movements.stream()
                .filter(one -> one.from() == from && one.to() == to)
                .mapToLong(Movement::members)
                .sum();
    }

    private static long sum(List<Movement> movements, int grade, boolean before) {
        return movements.stream()
                .filter(one -> (before ? one.from() : one.to()) == grade)
                .mapToLong(Movement::members)
                .sum();
    }

    private static long moved(List<Movement> movements, int sign) {
        return movements.stream()
                .filter(one -> Integer.signum(one.to() - one.from()) == sign)
                .mapToLong(Movement::members)
                .sum();
    }
}
