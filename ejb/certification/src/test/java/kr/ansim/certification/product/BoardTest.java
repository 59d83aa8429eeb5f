package kr.ansim.certification.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    private List<ProductRow> find(String query, Set<UUID> shops) {
        return board.find(new FindProducts(BoardFilter.ALL, query, shops, null, 10), "me");
    }
}
