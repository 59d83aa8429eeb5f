package kr.ansim.membership.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.Won;
import kr.ansim.membership.CatalogueItem;
import kr.ansim.membership.CatalogueItemTaken;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.SizeMeasure;
import kr.ansim.platform.Statements;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Wired;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** In whatever order descriptions come, and how often, the one that was changed last holds. */
class CatalogueIntakeProperties {

    private static final Instant NOW = Instant.parse("2026-11-28T00:00:00Z");
    private static final UUID SHOP = new UUID(0, 7);

    private final Statements statements = Tables.make("membership");
    private final Wired wired =
            new Wired().with(Statements.class, statements).with(Clock.class, Clock.fixed(NOW, ZoneOffset.UTC));
    private final CatalogueIntake intake = wired.get(CatalogueIntake.class);

    @Provide
    Arbitrary<List<CatalogueItem>> descriptions() {
        Arbitrary<CatalogueItem> one = Combinators.combine(
                        Arbitraries.of("다람 셔츠", "다람 린넨 셔츠"),
                        Arbitraries.longs().between(0, 90_000),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false))
                .as((name, price, sizes, onAir) -> item(name, price, sizes, onAir, NOW));
        return one.list().ofMinSize(1).ofMaxSize(8).map(CatalogueIntakeProperties::oneAfterAnother);
    }

    private static List<CatalogueItem> oneAfterAnother(List<CatalogueItem> items) {
        return IntStream.range(0, items.size())
                .mapToObj(at -> changed(items.get(at), NOW.minusSeconds(100 - at)))
                .toList();
    }

    @Property(tries = 200)
    void the_latest_change_holds(@ForAll("descriptions") List<CatalogueItem> items, @ForAll Random random) {
        List<CatalogueItem> sent = new ArrayList<>(items);
        items.stream().filter(item -> random.nextBoolean()).forEach(sent::add);
        Collections.shuffle(sent, random);
        UUID shop = new UUID(random.nextLong(), random.nextLong());
        sent.forEach(item -> {
            CatalogueItemTaken taken = intake.take(shop, item);
            assertThat(taken.taken()).isEqualTo(taken.item().equals(item));
        });
        CatalogueItem latest = items.stream()
                .max(Comparator.comparing(CatalogueItem::changedAt))
                .orElseThrow();
        assertThat(wired.get(CatalogueRows.class).locked(shop, "P-1")).contains(latest);
    }

    @Test
    void another_description_of_the_same_moment_is_refused() {
        CatalogueItem item = item("다람 셔츠", 1_000, 2, true, NOW);
        assertThat(intake.take(SHOP, item).added()).isTrue();
        assertThat(intake.take(SHOP, item)).isEqualTo(new CatalogueItemTaken(item, false, true));
        assertThatThrownBy(() -> intake.take(SHOP, item("다람 셔츠", 1_001, 2, true, NOW)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo(MembershipRule.CATALOGUE_ITEM_DIFFERS));
    }

    @Test
    void all_that_is_wrong_is_told_at_once_by_its_place() {
        CatalogueItem wrong = new CatalogueItem(
                "P-1",
                " ",
                "",
                "",
                Won.of(-1),
                List.of(
                        new CatalogueItem.Size("66", Map.of(SizeMeasure.CHEST, 0)),
                        new CatalogueItem.Size("66", Map.of())),
                "",
                Optional.of(new CatalogueItem.Broadcast("TV", NOW, NOW.minusSeconds(1))),
                Optional.of(LocalDate.of(2026, 12, 2)),
                Optional.of(LocalDate.of(2026, 12, 1)),
                NOW.plusSeconds(3_600));
        assertThatThrownBy(() -> intake.take(SHOP, wrong))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.all())
                                .extracting(one -> one.field() + " " + one.code())
                                .containsExactly(
                                        "name FIELD_MISSING",
                                        "price AMOUNT_WRONG",
                                        "changedAt TIME_AHEAD",
                                        "broadcast.to ENDS_BEFORE_BEGIN",
                                        "validTo ENDS_BEFORE_BEGIN",
                                        "sizes[0].measures.CHEST AMOUNT_WRONG",
                                        "sizes[1].size SIZE_TWICE"));
    }

    private static CatalogueItem item(String name, long price, int sizes, boolean onAir, Instant changedAt) {
        return new CatalogueItem(
                "P-1",
                name,
                "다람",
                "여성의류",
                Won.of(price),
                IntStream.range(0, sizes)
                        .mapToObj(at -> new CatalogueItem.Size(
                                "size " + at, Map.of(SizeMeasure.values()[at], 500 + at, SizeMeasure.FOOT, 240)))
                        .toList(),
                "",
                onAir ? Optional.of(new CatalogueItem.Broadcast("안심 TV", NOW, NOW.plusSeconds(60))) : Optional.empty(),
                onAir ? Optional.of(LocalDate.of(2026, 12, 1)) : Optional.empty(),
                Optional.empty(),
                changedAt);
    }

    private static CatalogueItem changed(CatalogueItem item, Instant at) {
        return new CatalogueItem(
                item.code(),
                item.name(),
                item.brand(),
                item.category(),
                item.price(),
                item.sizes(),
                item.imageUrl(),
                item.broadcast(),
                item.validFrom(),
                item.validTo(),
                at);
    }
}
