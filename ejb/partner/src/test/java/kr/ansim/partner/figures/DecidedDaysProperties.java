package kr.ansim.partner.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.DecisionKind;
import kr.ansim.partner.Wired;
import kr.ansim.partner.product.ProductHouse;
import kr.ansim.platform.Statements;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is decided while days go by, the sums are those of all decisions since the first day asked for. */
class DecidedDaysProperties {

    private static final List<UUID> COMPANIES = List.of(new UUID(0, 1), new UUID(0, 2));
    private static final List<String> REASONS = List.of("OTHER", "UNREADABLE OTHER", "NUMBER_DIFFERS");

    private final ProductHouse house = new ProductHouse();

    private record Decided(
            Instant at,
            DecisionKind kind,
            int version,
            String category,
            UUID company,
            String reviewer,
            String reasons,
            long worked) {

        boolean ofAPaper() {
            return kind == DecisionKind.ACCEPTED || kind == DecisionKind.RETURNED;
        }

        boolean isFirst() {
            return ofAPaper() && version == 1;
        }
    }

    @Property(tries = 40)
    void memory_never_differs_from_what_is_written(
            @ForAll @Size(max = 30) List<@IntRange(max = 40) Integer> hoursBetween,
            @ForAll @IntRange(max = 20) int daysBack,
            @ForAll long seed) {
        house.statements.update("DELETE FROM partner_decision");
        DecidedDays days = new Wired()
                .with(Statements.class, house.statements)
                .with(Clock.class, house.clock)
                .get(DecidedDays.class);
        Random random = new Random(seed);
        List<Decided> all = new ArrayList<>();
        for (int hours : hoursBetween) {
            house.clock.move(Duration.ofHours(hours));
            all.add(written(random));
            LocalDate first = today().minusDays(random.nextInt(daysBack + 1));
            same(days.since(first), all, first);
        }
        same(days.since(today().plusDays(1)), all, today().plusDays(1));
    }

    private LocalDate today() {
        return house.clock.instant().atZone(SystemClock.KOREA).toLocalDate();
    }

    private Decided written(Random random) {
        Instant at = house.clock.instant().minusSeconds(random.nextInt(3_500));
        DecisionKind kind = DecisionKind.values()[random.nextInt(DecisionKind.values().length)];
        Decided one = new Decided(
                at,
                kind,
                1 + random.nextInt(2),
                random.nextBoolean() ? "식품" : "",
                COMPANIES.get(random.nextInt(COMPANIES.size())),
                random.nextBoolean() ? "reviewer" : "second",
                kind == DecisionKind.RETURNED ? REASONS.get(random.nextInt(REASONS.size())) : "",
                random.nextInt(100_000));
        house.statements.update(
                "INSERT INTO partner_decision (id, company_id, subject, subject_id, paper, category, submission_id, kind, reasons,"
                        + " words, worked, decided_at, decided_by, paper_version)"
                        + " VALUES (?, ?, 'COMPANY', ?, 'bankbook', ?, ?, ?, ?, '', ?, ?, ?, ?)",
                Ids.next(),
                one.company(),
                one.company(),
                one.category(),
                one.ofAPaper() ? Ids.next() : null,
                one.kind(),
                one.reasons(),
                one.ofAPaper() ? one.worked() : null,
                one.at(),
                one.reviewer(),
                one.ofAPaper() ? one.version() : null);
        return one;
    }

    private static void same(DecidedSum sum, List<Decided> all, LocalDate first) {
        Instant from = first.atStartOfDay(SystemClock.KOREA).toInstant();
        List<Decided> since =
                all.stream().filter(one -> !one.at().isBefore(from)).toList();
        assertThat(Arrays.stream(sum.worked()).sorted().toArray())
                .isEqualTo(since.stream()
                        .filter(Decided::ofAPaper)
                        .mapToLong(Decided::worked)
                        .sorted()
                        .toArray());
        assertThat(sum.categories()).isEqualTo(tallies(since, Decided::category));
        assertThat(sum.companies()).isEqualTo(tallies(since, Decided::company));
        assertThat(sum.reviewers()).isEqualTo(counts(since, Decided::reviewer));
        assertThat(sum.reasons())
                .isEqualTo(counts(
                        since.stream()
                                .filter(one -> one.kind() == DecisionKind.RETURNED)
                                .toList(),
                        Decided::reasons));
    }

    private static <K> Map<K, Tally> tallies(List<Decided> all, Function<Decided, K> key) {
        return all.stream()
                .filter(Decided::isFirst)
                .collect(Collectors.toMap(
                        key, one -> new Tally(1, one.kind() == DecisionKind.ACCEPTED ? 1 : 0), Tally::plus));
    }

    private static <K> Map<K, Integer> counts(List<Decided> all, Function<Decided, K> key) {
        return all.stream().collect(Collectors.toMap(key, one -> 1, Integer::sum));
    }
}
