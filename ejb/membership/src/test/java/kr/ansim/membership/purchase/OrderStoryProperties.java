package kr.ansim.membership.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kr.ansim.kernel.Won;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.OrderedLine;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An order says the same however its events came, and its parts make up what was told. */
class OrderStoryProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private record Told(OrderTerms terms, List<LineEvent> events) {}

    @Provide
    Arbitrary<Told> orders() {
        Arbitrary<OrderTerms> terms =
                Combinators.combine(won(5_000), won(60_000), won(40_000)).as(OrderTerms::new);
        return Combinators.combine(terms, events()).as(Told::new);
    }

    private static Arbitrary<Won> won(long most) {
        return Arbitraries.longs().between(0, most).map(Won::of);
    }

    private static Arbitrary<List<LineEvent>> events() {
        Arbitrary<OrderedLine> ordered = Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.longs().between(0, 90_000))
                .as((quantity, price) -> new OrderedLine("P-1", "완구", "다람", "", quantity, Won.of(price)));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(OrderEventKind.class),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 4),
                        ordered)
                .as((line, kind, day, quantity, what) -> new LineEvent(
                        line,
                        kind == OrderEventKind.PLACED ? "placed" : kind + "-" + day + "-" + quantity,
                        kind,
                        DAY.plusDays(day),
                        quantity,
                        kind == OrderEventKind.PLACED ? Optional.of(what) : Optional.empty()))
                .list()
                .ofMaxSize(24)
                .map(OrderStoryProperties::once);
    }

    /** A shop says each thing of a line once; whatever it says again under the same key is the same. */
    private static List<LineEvent> once(List<LineEvent> events) {
        List<LineEvent> kept = new ArrayList<>();
        for (LineEvent event : events) {
            if (kept.stream()
                    .noneMatch(one -> one.line() == event.line() && one.key().equals(event.key()))) {
                kept.add(event);
            }
        }
        return kept;
    }

    @Property
    void neither_order_nor_repetition_makes_a_difference(@ForAll("orders") Told told, @ForAll Random random) {
        List<LineEvent> otherwise = new ArrayList<>(told.events());
        told.events().stream().filter(event -> random.nextBoolean()).forEach(otherwise::add);
        Collections.shuffle(otherwise, random);
        assertThat(OrderStory.of(told.terms(), otherwise)).isEqualTo(OrderStory.of(told.terms(), told.events()));
    }

    @Property
    void shares_make_up_the_whole_while_everything_is_kept(@ForAll("orders") Told told) {
        List<LineEvent> keeps = told.events().stream()
                .filter(event -> event.kind() != OrderEventKind.CANCELLED && event.kind() != OrderEventKind.RETURNED)
                .toList();
        List<LineFacts> facts = OrderStory.of(told.terms(), keeps);
        long worth = facts.stream().mapToLong(line -> line.goods().amount()).sum();
        long discount =
                facts.stream().mapToLong(line -> line.discount().amount()).sum();
        assertThat(discount).isEqualTo(Math.min(worth, told.terms().discount().amount()));
        long points =
                facts.stream().mapToLong(line -> line.pointsUsed().amount()).sum();
        assertThat(points)
                .isEqualTo(Math.min(worth - discount, told.terms().pointsUsed().amount()));
    }

    @Property
    void what_goes_back_never_adds_to_anything(@ForAll("orders") Told told) {
        List<LineFacts> before = OrderStory.of(told.terms(), told.events());
        List<LineEvent> more = new ArrayList<>(told.events());
        more.add(new LineEvent(1, "last", OrderEventKind.RETURNED, DAY, 1, Optional.empty()));
        List<LineFacts> after = OrderStory.of(told.terms(), more);
        IntStream.range(0, before.size()).forEach(at -> {
            LineFacts was = before.get(at);
            LineFacts is = after.stream()
                    .filter(line -> line.line() == was.line())
                    .findFirst()
                    .orElseThrow();
            assertThat(is.kept()).isLessThanOrEqualTo(was.kept());
            assertThat(is.goods()).isLessThanOrEqualTo(was.goods());
            assertThat(is.discount()).isLessThanOrEqualTo(was.discount());
            assertThat(is.pointsUsed()).isLessThanOrEqualTo(was.pointsUsed());
        });
    }

    @Property
    void an_order_is_one_purchase_as_long_as_anything_delivered_is_kept(@ForAll("orders") Told told) {
        List<LineFacts> facts = OrderStory.of(told.terms(), told.events());
        boolean any = facts.stream()
                .anyMatch(line -> line.kept() > 0 && line.delivered().isPresent());
        assertThat(facts.stream().mapToInt(LineFacts::purchases).sum()).isEqualTo(any ? 1 : 0);
    }
}
