package kr.ansim.web.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.GradeRule;
import kr.ansim.membership.Movement;

/** Who goes from which grade to which, as a table: the grade held before at the left, the grade after above. */
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

    static MovementMatrix of(GradePolicy policy, List<Movement> movements, Locale locale) {
        List<String> names =
                policy.grades().stream().map(grade -> name(grade, locale)).toList();
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from < names.size(); from++) {
            long before = sum(movements, from, true);
            List<Cell> cells = new ArrayList<>();
            for (int to = 0; to < names.size(); to++) {
                long members = members(movements, from, to);
                int share = before == 0 ? 0 : (int) (members * 100 / before);
                cells.add(new Cell(from, to, members, to == from ? "stay" : to > from ? "up" : "down", share));
            }
            lines.add(new Line(names.get(from), cells, before, sum(movements, from, false)));
        }
        return new MovementMatrix(names, lines, moved(movements, 1), moved(movements, -1), moved(movements, 0));
    }

    private static String name(GradeRule grade, Locale locale) {
        return grade.name(locale.getLanguage());
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
