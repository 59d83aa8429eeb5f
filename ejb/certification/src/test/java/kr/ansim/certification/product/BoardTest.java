package kr.ansim.certification.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.ansim.certification.BoardFilter;
import kr.ansim.certification.Fields;
import kr.ansim.certification.FindProducts;
import kr.ansim.certification.ProductRow;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.Watched;
import kr.ansim.certification.number.NumberReader;
import kr.ansim.platform.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two shops have given a product the same code. */
class BoardTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");

    private final Statements statements = new Watched(
                    "V20261126100000__certificates", "V20261126100200__holds", "V20261126160500__desk")
            .statements();
    private final Board board = Fields.with(
            Fields.with(new Board(), "statements", statements),
            "reader",
            new NumberReader("[A-Z]{2}[0-9]{2}-[0-9]{2}-[0-9]{4}"));

    @BeforeEach
    void send() {
        send(ONE, "P-1", "주전자");
        send(OTHER, "P-1", "주전자");
        send(OTHER, "P-2", "냄비");
    }

    private void send(UUID shop, String code, String name) {
        statements.update(
                "INSERT INTO certification_product (id, shop_id, code, name, category, brand, maker_name, importer_name,"
                        + " holder_brn, verdict, verdict_rank, judged_at, registered_at, changed_at, version)"
                        + " VALUES (?, ?, ?, ?, '완구', '', '', '', '', 'UNKNOWN', ?, ?, ?, ?, 1)",
                UUID.randomUUID(),
                shop,
                code,
                name,
                Verdict.UNKNOWN.ordinal(),
                NOW,
                NOW,
                NOW);
    }

    @Test
    void each_is_told_with_its_shop() {
        assertThat(find("P-1", Set.of())).extracting(ProductRow::shopId).containsExactlyInAnyOrder(ONE, OTHER);
    }

    @Test
    void a_shop_that_is_named_is_found_with_all_its_products() {
        assertThat(find("한빛", Set.of())).isEmpty();
        assertThat(find("한빛", Set.of(OTHER))).extracting(ProductRow::code).containsExactlyInAnyOrder("P-1", "P-2");
        assertThat(find("주전자", Set.of(OTHER))).hasSize(3);
    }

    @Test
    void page_follows_page_also_of_a_shop() {
        List<ProductRow> first = board.find(new FindProducts(BoardFilter.ALL, "한빛", Set.of(OTHER), null, 1), "me");
        List<ProductRow> second = board.find(
                new FindProducts(
                        BoardFilter.ALL, "한빛", Set.of(OTHER), first.get(0).id(), 5),
                "me");
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    private List<ProductRow> find(String query, Set<UUID> shops) {
        return board.find(new FindProducts(BoardFilter.ALL, query, shops, null, 10), "me");
    }
}
