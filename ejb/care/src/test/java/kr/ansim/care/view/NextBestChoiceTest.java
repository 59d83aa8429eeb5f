package kr.ansim.care.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.ansim.care.NextProduct;
import kr.ansim.care.NextReason;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BoughtLine;
import kr.ansim.membership.Offer;
import kr.ansim.membership.OfferedNext;
import kr.ansim.membership.OrderNumber;
import kr.ansim.membership.OrderedLine;
import org.junit.jupiter.api.Test;

class NextBestChoiceTest {

    private static final UUID SHOP = new UUID(0, 7);
    private static final Instant AT = Instant.parse("2026-11-01T00:00:00Z");

    @Test
    void what_others_bought_next_comes_before_what_is_like_what_was_kept() {
        List<BoughtLine> lines = List.of(line("P-1", "완구", true), line("P-2", "완구", true));
        assertThat(named(lines, Set.of(), Map.of(lines.get(0), List.of(next("N", 5))), offer("O", "완구", "다른")))
                .extracting(NextProduct::reason)
                .containsExactly(NextReason.BOUGHT_NEXT, NextReason.CATEGORY_KEPT);
    }

    @Test
    void nothing_is_named_without_a_reason() {
        List<BoughtLine> once = List.of(line("P-1", "완구", true));
        assertThat(named(once, Set.of(), Map.of(once.get(0), List.of(next("N", 2))), offer("O", "완구", "다람")))
                .isEmpty();
        assertThat(named(List.of(), Set.of(), Map.of(), offer("O", "완구", "다람"))).isEmpty();
    }

    @Test
    void nothing_is_named_that_came_back_or_was_complained_about_or_is_there_already() {
        List<BoughtLine> lines = List.of(line("P-1", "완구", true), line("P-2", "완구", true), line("P-3", "완구", false));
        assertThat(named(
                        lines,
                        Set.of("P-4"),
                        Map.of(),
                        offer("P-1", "완구", "다람"),
                        offer("P-3", "완구", "다람"),
                        offer("P-4", "완구", "다람")))
                .isEmpty();
    }

    @Test
    void what_came_back_as_often_as_it_was_kept_is_not_liked() {
        List<BoughtLine> lines = List.of(
                line("P-1", "완구", true), line("P-2", "완구", true), line("P-3", "완구", false), line("P-4", "완구", false));
        assertThat(named(lines, Set.of(), Map.of(), offer("O", "완구", "다람"))).isEmpty();
    }

    @Test
    void what_nobody_wants_to_be_reminded_of_is_neither_named_nor_a_reason() {
        List<BoughtLine> lines = List.of(line("P-1", "의료기기", true), line("P-2", "의료기기", true));
        assertThat(named(lines, Set.of(), Map.of(), offer("O", "완구", "다람"))).isEmpty();
        List<BoughtLine> toys = List.of(line("P-1", "완구", true), line("P-2", "완구", true));
        assertThat(named(toys, Set.of(), Map.of(), offer("O", "의료기기", "다람"))).isEmpty();
    }

    @Test
    void a_name_tells_of_it_as_well_as_a_category() {
        List<BoughtLine> lines = List.of(
                line("P-1", "완구", Optional.of("의료용 찜질기"), true), line("P-2", "완구", Optional.of("의료용 찜질기"), true));
        assertThat(named(lines, Set.of(), Map.of(), offer("O", "완구", "다람"))).isEmpty();
        List<BoughtLine> toys = List.of(line("P-1", "완구", true), line("P-2", "완구", true));
        assertThat(named(toys, Set.of(), Map.of(), offer("의료용 찜질기", "완구", "다람")))
                .isEmpty();
    }

    @Test
    void what_is_not_to_be_had_in_the_size_of_the_member_is_not_named() {
        List<BoughtLine> lines = List.of(line("P-1", "완구", true), line("P-2", "완구", true));
        assertThat(named(lines, Set.of(), Map.of(), sized("O", "90"), sized("Q", "95")))
                .extracting(one -> one.offer().code())
                .containsExactly("Q");
    }

    private static List<NextProduct> named(
            List<BoughtLine> lines, Set<String> complained, Map<BoughtLine, List<OfferedNext>> next, Offer... offers) {
        Predicate<String> sensitive = category -> category.contains("의료");
        return new NextBestChoice(lines, complained, sensitive)
                .choose(next, Stream.of(offers).toList(), offer -> Optional.of("95"), 3);
    }

    private static BoughtLine line(String code, String category, boolean kept) {
        return line(code, category, Optional.empty(), kept);
    }

    private static BoughtLine line(String code, String category, Optional<String> name, boolean kept) {
        return new BoughtLine(
                new OrderNumber(SHOP, "O-" + code),
                AT,
                new OrderedLine(code, category, "다람", "", 1, Won.of(1_000)),
                name,
                kept ? 1 : 0,
                kept ? 0 : 1,
                Set.of());
    }

    private static OfferedNext next(String code, int buyers) {
        return new OfferedNext(offer(code, "문구", "다른"), buyers);
    }

    private static Offer offer(String code, String category, String brand) {
        return new Offer(SHOP, code, code, brand, category, Won.of(1_000), Optional.empty(), List.of());
    }

    private static Offer sized(String code, String size) {
        return new Offer(SHOP, code, code, "다람", "완구", Won.of(1_000), Optional.empty(), List.of(size));
    }
}
