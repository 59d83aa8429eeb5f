package kr.ansim.certification.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.certification.BoardFilter;
import kr.ansim.certification.Fields;
import kr.ansim.certification.FindProducts;
import kr.ansim.certification.ProductRow;
import kr.ansim.certification.Tables;
import kr.ansim.certification.number.NumberReader;
import kr.ansim.platform.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two shops have given a product the same code. */
class BoardTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");

    private final Statements statements = Tables.make();
    private final Board board = Fields.with(
            Fields.with(new Board(), "statements", statements),
            "reader",
            new NumberReader("[A-Z]{2}[0-9]{2}-[0-9]{2}-[0-9]{4}"));

    @BeforeEach
    void send() {
        Shelf shelf = new Shelf(statements);
        shelf.add(ONE, "P-1", "주전자");
        shelf.add(OTHER, "P-1", "주전자");
        shelf.add(OTHER, "P-2", "냄비");
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

    @Test
    void a_hold_whose_release_is_asked_for_is_shown_and_counted_until_it_is_released() {
        for (ProductRow row : find("", Set.of())) {
            statements.update(
                    "INSERT INTO certification_hold (id, product_id, verdict, opened_at, revision)"
                            + " VALUES (?, ?, 'REVOKED', ?, 1)",
                    UUID.randomUUID(),
                    row.id(),
                    NOW);
        }
        UUID asked = find("P-2", Set.of()).get(0).id();
        statements.update(
                "UPDATE certification_hold SET asked_by = 'first', asked_at = ? WHERE product_id = ?", NOW, asked);
        assertThat(board.find(FindProducts.all(BoardFilter.ASKED, 9), "me"))
                .extracting(ProductRow::id, ProductRow::askedAt)
                .containsExactly(tuple(asked, Optional.of(NOW)));
        assertThat(board.counts("me")).containsEntry(BoardFilter.HELD, 3).containsEntry(BoardFilter.ASKED, 1);
        statements.update("UPDATE certification_hold SET released_at = ?", NOW);
        assertThat(board.find(FindProducts.all(BoardFilter.ASKED, 9), "me")).isEmpty();
        assertThat(board.counts("me")).containsEntry(BoardFilter.ASKED, 0);
    }

    private List<ProductRow> find(String query, Set<UUID> shops) {
        return board.find(new FindProducts(BoardFilter.ALL, query, shops, null, 10), "me");
    }
}
