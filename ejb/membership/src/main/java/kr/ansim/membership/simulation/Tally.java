package kr.ansim.membership.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.UUID;
import kr.ansim.kernel.Won;
import kr.ansim.membership.Movement;
import kr.ansim.membership.Purchases;

/** Counts what is decided on each member, and remembers those alone who lead. */
public final class Tally {

    static final int SAMPLES = 20;

    public record Decided(UUID member, int from, int to, Purchases purchases) {}

    /** Who bought more leads; of two who bought the same, the earlier member. */
    private static final Comparator<Decided> LEADING = Comparator.comparing(
                    (Decided one) -> one.purchases().amount())
            .thenComparing(one -> one.purchases().count())
            .reversed()
            .thenComparing(Decided::member);

    /** The first of a very long row, without keeping the row. */
    private static final class Leaders {

        private final int most;
        private final PriorityQueue<Decided> last = new PriorityQueue<>(LEADING.reversed());

        private Leaders(int most) {
            this.most = most;
        }

        private void add(Decided one) {
            last.add(one);
            if (last.size() > most) {
                last.poll();
            }
        }

        private List<Decided> inOrder() {
            List<Decided> all = new ArrayList<>(last);
            all.sort(LEADING);
            return all;
        }
    }

    private static final class Cell {

        private final Leaders leaders = new Leaders(SAMPLES);
        private long members;
        private long purchases;
        private long amount;
    }

    private final int topGrade;
    private final Leaders best;
    private final Map<Integer, Map<Integer, Cell>> cells = new TreeMap<>();
    private long members;

    /** @param seats for the best of the top grade */
    Tally(int topGrade, int seats) {
        this.topGrade = topGrade;
        best = new Leaders(seats);
    }

    void add(Decided one) {
        Cell cell =
                cells.computeIfAbsent(one.from(), from -> new TreeMap<>()).computeIfAbsent(one.to(), to -> new Cell());
        cell.members++;
        cell.purchases += one.purchases().count();
        cell.amount = Math.addExact(cell.amount, one.purchases().amount().amount());
        if (one.from() != one.to()) {
            cell.leaders.add(one);
        }
        if (one.to() == topGrade) {
            best.add(one);
        }
        members++;
    }

    public long members() {
        return members;
    }

    public List<Movement> movements() {
        List<Movement> all = new ArrayList<>();
        cells.forEach((from, row) ->
                row.forEach((to, cell) -> all.add(new Movement(from, to, cell.members, Won.of(cell.amount)))));
        return all;
    }

    /** All members by the grade that they would have, the lowest first. */
    List<GradeSum> grades() {
        Map<Integer, GradeSum> sums = new TreeMap<>();
        cells.values()
                .forEach(row -> row.forEach((to, cell) -> sums.merge(
                        to,
                        new GradeSum(to, cell.members, cell.purchases, cell.amount),
                        (one, other) -> new GradeSum(
                                to,
                                one.members() + other.members(),
                                one.purchases() + other.purchases(),
                                Math.addExact(one.amount(), other.amount())))));
        return List.copyOf(sums.values());
    }

    /** Those who lead of each movement to another grade. */
    List<List<Decided>> samples() {
        return cells.values().stream()
                .flatMap(row -> row.values().stream())
                .map(cell -> cell.leaders.inOrder())
                .filter(leaders -> !leaders.isEmpty())
                .toList();
    }

    List<UUID> seated() {
        return best.inOrder().stream().map(Decided::member).toList();
    }
}
