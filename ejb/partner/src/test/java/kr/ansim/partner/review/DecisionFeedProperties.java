package kr.ansim.partner.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.partner.DecisionEntry;
import kr.ansim.partner.DecisionKind;
import kr.ansim.partner.product.ProductHouse;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whoever reads on from the last decision they know has read each of their own once, whatever the pages. */
class DecisionFeedProperties {

    private final ProductHouse house = new ProductHouse();
    private final DecisionFeed feed = house.beans.get(DecisionFeed.class);

    @Property(tries = 30)
    void pages_are_the_whole_list_cut_up(
            @ForAll @Size(max = 12) List<Boolean> ours, @ForAll @IntRange(min = 1, max = 5) int most) {
        house.statements.update("DELETE FROM partner_decision");
        UUID other = Ids.next();
        List<UUID> own = new ArrayList<>();
        List<UUID> all = new ArrayList<>();
        ours.forEach(mine -> {
            UUID id = decided(Ids.next(), mine ? house.company.id() : other);
            all.add(id);
            if (mine) {
                own.add(id);
            }
        });
        later();
        assertThat(read(Optional.of(house.company.id()), most)).isEqualTo(own);
        assertThat(read(Optional.empty(), most)).isEqualTo(all);
    }

    /** One whose transaction ends late may still come to stand before what is there already. */
    @Property(tries = 20)
    void what_is_younger_than_five_seconds_is_not_told(@ForAll @IntRange(max = 10_000) int ageMs) {
        house.statements.update("DELETE FROM partner_decision");
        Instant now = house.clock.instant();
        decided(new UUID(now.minusMillis(ageMs).toEpochMilli() << 16 | 0x7FFF, -1), house.company.id());
        assertThat(feed.after(Optional.empty(), Optional.empty(), 10)).hasSize(ageMs > 5_000 ? 1 : 0);
    }

    private List<UUID> read(Optional<UUID> company, int most) {
        List<UUID> read = new ArrayList<>();
        List<DecisionEntry> page;
        do {
            Optional<UUID> last = read.isEmpty() ? Optional.empty() : Optional.of(read.get(read.size() - 1));
            page = feed.after(company, last, most);
            page.forEach(entry -> read.add(entry.id()));
        } while (!page.isEmpty());
        return read;
    }

    private void later() {
        house.clock.move(Duration.between(house.clock.instant(), Instant.now().plusSeconds(60)));
    }

    private UUID decided(UUID id, UUID company) {
        house.statements.update(
                "INSERT INTO partner_decision (id, company_id, subject, subject_id, paper, category, kind, reasons, words,"
                        + " decided_at, decided_by) VALUES (?, ?, 'COMPANY', ?, 'bankbook', '', ?, '', '', ?, 'tester')",
                id,
                company,
                company,
                DecisionKind.ACCEPTED,
                Instant.EPOCH);
        return id;
    }
}
