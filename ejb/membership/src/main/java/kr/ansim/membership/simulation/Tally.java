package kr.ansim.membership.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
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

    /** Those with the largest amounts of a very long row; of those who have the last of these amounts, all. */
    private static final class Foremost {

        private final int enough;
        private final TreeMap<Long, Map<UUID, Purchases>> byAmount = new TreeMap<>();
        private int size;

        private Foremost(int enough) {
            this.enough = enough;
        }

        private void add(Decided one) {
            byAmount.computeIfAbsent(one.purchases().amount().amount(), amount -> new HashMap<>())
                    .put(one.member(), one.purchases());
            size++;
            int last = byAmount.firstEntry().getValue().size();
            if (size - last >= enough) {
                byAmount.pollFirstEntry();
                size -= last;
            }
        }
    }

    private final int topGrade;
    private final Set<UUID> byHand;
    private final Foremost best;
    private final Map<UUID, Purchases> named = new HashMap<>();
    private final Map<Integer, Map<Integer, Cell>> cells = new TreeMap<>();
    private final List<Decided> moved = new ArrayList<>();
    private long members;

    /**
     * @param seats for the best of the top grade
     * @param byHand for whom somebody decided whether they have one
     */
    Tally(int topGrade, int seats, Set<UUID> byHand) {
        this.topGrade = topGrade;
        this.byHand = Set.copyOf(byHand);
        best = new Foremost(seats + byHand.size());
    }

    void add(Decided one) {
        Cell cell =
                cells.computeIfAbsent(one.from(), from -> new TreeMap<>()).computeIfAbsent(one.to(), to -> new Cell());
        cell.members++;
        cell.purchases += one.purchases().count();
        cell.amount = Math.addExact(cell.amount, one.purchases().amount().amount());
        if (one.from() != one.to()) {
            cell.leaders.add(one);
            moved.add(one);
        }
        if (one.to() == topGrade) {
            best.add(one);
        }
        if (byHand.contains(one.member())) {
            named.put(one.member(), one.purchases());
        }
        members++;
    }

    public long members() {
        return members;
    }

    /** Those who are counted next are behind all who were counted so far. */
    void beginPage() {
        moved.clear();
    }

    /** Those of the page who move. */
    List<Decided> moved() {
        return List.copyOf(moved);
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

    /** All who may be among the best: what parts those who bought for the same amount is looked at later. */
    Map<UUID, Purchases> forSeats() {
        Map<UUID, Purchases> all = new HashMap<>(named);
        best.byAmount.values().forEach(all::putAll);
        return all;
    }
}
