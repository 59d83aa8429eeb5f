package kr.ansim.partner.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.partner.FindProducts;
import kr.ansim.partner.ProductStage;
import kr.ansim.partner.ProductSummary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of one stage hold what is so far among all, in whatever steps they are looked for. */
class ProductShelfTest {

    /** More than are looked at in two steps, and than are asked about by their ids. */
    private static final int PRODUCTS = 2_400;

    private static final ProductHouse HOUSE = new ProductHouse();

    @BeforeAll
    static void fill() {
        for (int number = 0; number < PRODUCTS; number++) {
            String code = HOUSE.add(ProductHouse.toy("DR-" + number));
            if (number % 400 == 7) {
                HOUSE.held.add(code);
            } else if (number % 300 == 11) {
                decide(code, "ACCEPTED");
            } else if (number % 200 == 13) {
                decide(code, "RETURNED");
            } else if (number % 200 == 14) {
                handIn(code);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, ''",
        "OPEN, ''",
        "READY, ''",
        "HELD, ''",
        "DRAFT, DR-23",
        "OPEN, DR-2",
        "READY, DR-1",
        "HELD, DR-2"
    })
    void each_page_goes_on_where_the_one_before_ended(ProductStage stage, String query) {
        List<String> expected = all(Optional.empty(), query, 200).stream()
                .filter(row -> row.stage() == stage)
                .map(ProductSummary::itemCode)
                .toList();

        assertThat(all(Optional.of(stage), query, stage == ProductStage.DRAFT ? 90 : 5))
                .extracting(ProductSummary::itemCode)
                .isEqualTo(expected)
                .isNotEmpty();
    }

    @Test
    void what_is_counted_is_what_is_listed() {
        assertThat(HOUSE.beans.get(ProductShelf.class).counts(company()).orElseThrow())
                .containsEntry(ProductStage.HELD, 6)
                .containsEntry(ProductStage.READY, 8)
                .containsEntry(ProductStage.OPEN, 24)
                .containsEntry(ProductStage.DRAFT, PRODUCTS - 38);
    }

    private static List<ProductSummary> all(Optional<ProductStage> stage, String query, int limit) {
        List<ProductSummary> all = new ArrayList<>(page(stage, query, null, limit));
        // a page that is not full is the last
        for (int full = limit; all.size() == full; full += limit) {
            all.addAll(page(stage, query, all.get(all.size() - 1).id(), limit));
        }
        return all;
    }

    private static List<ProductSummary> page(
            Optional<ProductStage> stage, String query, @Nullable UUID after, int limit) {
        return HOUSE.beans.get(ProductShelf.class).list(company(), new FindProducts(stage, query, after, limit));
    }

    private static Optional<UUID> company() {
        return Optional.of(HOUSE.company.id());
    }

    private static void handIn(String code) {
        handIn(code, "kc-certificate");
    }

    private static UUID handIn(String code, String paper) {
        UUID submission = Ids.next();
        HOUSE.statements.update(
                "INSERT INTO partner_submission (id, company_id, subject, subject_id, paper, version, number,"
                        + " submitted_at, submitted_by) VALUES (?, ?, 'PRODUCT', ?, ?, 1, '', ?, '')",
                submission,
                HOUSE.company.id(),
                HOUSE.get(code).details().id(),
                paper,
                HOUSE.clock.instant());
        return submission;
    }

    private static void decide(String code, String kind) {
        HOUSE.get(code)
                .papers()
                .forEach(paper -> HOUSE.statements.update(
                        "INSERT INTO partner_decision (id, company_id, subject, subject_id, paper, category, submission_id,"
                                + " kind, reasons, words, decided_at, decided_by)"
                                + " VALUES (?, ?, 'PRODUCT', ?, ?, '', ?, ?, '', '', ?, '')",
                        Ids.next(),
                        HOUSE.company.id(),
                        HOUSE.get(code).details().id(),
                        paper.asked().kind().code(),
                        handIn(code, paper.asked().kind().code()),
                        kind,
                        HOUSE.clock.instant()));
    }
}
