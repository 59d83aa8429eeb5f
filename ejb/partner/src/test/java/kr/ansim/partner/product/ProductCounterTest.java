package kr.ansim.partner.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.DescribeProduct;
import kr.ansim.partner.FindProducts;
import kr.ansim.partner.Origin;
import kr.ansim.partner.PaperChanges;
import kr.ansim.partner.ParcelSize;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.ProductModel;
import kr.ansim.partner.ProductStage;
import kr.ansim.partner.ProductSummary;
import kr.ansim.partner.ProductTraits;
import kr.ansim.partner.SalesChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Products are taken in, watched and changed, and what is wrong with one is told at its field. */
class ProductCounterTest {

    private final ProductHouse house = new ProductHouse();

    @Test
    void what_was_told_is_kept_and_watched_by_certification() {
        DescribeProduct toy = ProductHouse.product("DR-100", "완구", Origin.IMPORT, Set.of("최초·최고·수치 표현"));
        String code = house.add(toy);
        assertThat(house.get(code).details().description()).isEqualTo(toy);
        assertThat(house.watched(code).certificateNumbers()).containsExactly("CB061R2170-3018");
        assertThat(house.watched(code).holderBrn()).isEqualTo("1208147521");
        assertThat(house.trail.get(house.trail.size() - 1).action()).isEqualTo("partner-product.added");
    }

    @Test
    void another_product_of_the_same_item_code_is_refused_but_not_of_another_company() {
        house.add(ProductHouse.toy("DR-100"));
        assertThatThrownBy(() -> house.add(ProductHouse.toy("DR-100")))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> {
                    assertThat(refused.code()).isEqualTo(PartnerRule.ITEM_CODE_TAKEN);
                    assertThat(refused.field()).isEqualTo("itemCode");
                });
        house.beans.get(ProductCounter.class).add(house.company("2208162517"), ProductHouse.toy("DR-100"), "tester");
    }

    @Test
    void who_changes_what_somebody_else_has_changed_meanwhile_is_told() {
        String code = house.add(ProductHouse.toy("DR-100"));
        house.change(code, ProductHouse.toy("DR-101"));
        assertThatThrownBy(() -> house.beans
                        .get(ProductCounter.class)
                        .change(house.company, code, 1, ProductHouse.toy("DR-102"), "tester"))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refused -> assertThat(refused.code()).isEqualTo(PartnerRule.PRODUCT_CHANGED_MEANWHILE));
    }

    @Test
    void a_system_puts_a_product_by_its_item_code_as_often_as_it_likes() {
        ProductCounter counter = house.beans.get(ProductCounter.class);
        ProductShelf shelf = house.beans.get(ProductShelf.class);
        UUID own = house.company.id();
        assertThat(counter.put(house.company, ProductHouse.toy("DR-100"), Optional.empty(), "tester"))
                .isTrue();
        assertThat(counter.put(house.company, ProductHouse.toy("DR-100"), Optional.of(1), "tester"))
                .isFalse();
        assertThat(shelf.ofItem(own, "DR-100").orElseThrow().details().version())
                .isEqualTo(1);
        DescribeProduct food = ProductHouse.product("DR-100", "식품", Origin.DOMESTIC, Set.of());
        assertThat(counter.put(house.company, food, Optional.of(1), "tester")).isFalse();
        assertThat(shelf.ofItem(own, "DR-100").orElseThrow().details().version())
                .isEqualTo(2);
        for (String itemCode : List.of("DR-100", "DR-999")) {
            assertThatThrownBy(() -> counter.put(house.company, ProductHouse.toy(itemCode), Optional.of(1), "tester"))
                    .isInstanceOfSatisfying(
                            RuleBroken.class,
                            refused -> assertThat(refused.code()).isEqualTo(PartnerRule.PRODUCT_CHANGED_MEANWHILE));
        }
        UUID other = house.company("2208162517").id();
        assertThat(shelf.ofItem(other, "DR-100")).isEmpty();
    }

    @Test
    void a_product_of_another_company_is_like_none() {
        String code = house.add(ProductHouse.toy("DR-100"));
        UUID other = house.company("2208162517").id();
        ProductShelf shelf = house.beans.get(ProductShelf.class);
        assertThat(shelf.find(Optional.of(other), code)).isEmpty();
        assertThat(shelf.find(Optional.empty(), code)).isPresent();
        assertThat(shelf.list(Optional.of(other), all(""))).isEmpty();
        assertThatThrownBy(() -> shelf.preview(Optional.of(other), code, ProductTraits.of(ProductHouse.toy("x"))))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> house.beans
                        .get(ProductCounter.class)
                        .change(house.company("1138600917"), code, 1, ProductHouse.toy("DR-102"), "tester"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.code()).isEqualTo(PartnerRule.UNKNOWN_PRODUCT));
    }

    @ParameterizedTest
    @CsvSource({
        "itemCode, FIELD_MISSING",
        "category, UNKNOWN_CATEGORY",
        "importer, FIELD_MISSING",
        "barcodes, BAR_CODE_WRONG",
        "claims, UNKNOWN_CLAIM",
        "channels, NOTHING_CHOSEN",
        "widthCm, MEASURE_WRONG"
    })
    void what_is_wrong_is_told_at_its_field(String field, PartnerRule rule) {
        DescribeProduct told = new DescribeProduct(
                field.equals("itemCode") ? " " : "DR-1",
                "블록",
                field.equals("category") ? "로켓" : "완구",
                field.equals("importer") ? Origin.IMPORT : Origin.DOMESTIC,
                "",
                "다람완구",
                "",
                List.of(new ProductModel("", List.of())),
                List.of(field.equals("barcodes") ? "8801234567890" : "8801234567893"),
                field.equals("claims") ? Set.of("좋음") : Set.of(),
                field.equals("channels") ? Set.of() : Set.of(SalesChannel.TV),
                new ParcelSize(field.equals("widthCm") ? 0 : 1, 1, 1, 1));
        assertThatThrownBy(() -> house.add(told)).isInstanceOfSatisfying(RuleBroken.class, refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.code()).isEqualTo(rule);
        });
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        DescribeProduct told = new DescribeProduct(
                "a/b",
                "",
                "로켓",
                Origin.IMPORT,
                "",
                "다람완구",
                "",
                List.of(model("DR-1"), model(" DR-1"), model("DR-2"), model("DR-2"), model("")),
                List.of("abc", "8801234567893", "123"),
                Set.of("좋음", "나쁨"),
                Set.of(),
                new ParcelSize(-1, 1, 1, 1));
        assertThatThrownBy(() -> house.add(told))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refused -> assertThat(refused.all())
                                .extracting(one -> one.field() + " " + one.code() + " " + one.arguments())
                                .containsExactly(
                                        "itemCode ITEM_CODE_SIGN [/]",
                                        "name FIELD_MISSING []",
                                        "category UNKNOWN_CATEGORY [로켓]",
                                        "importer FIELD_MISSING []",
                                        "models MODEL_TWICE [DR-1, DR-2]",
                                        "barcodes BAR_CODE_WRONG [abc, 123]",
                                        "claims UNKNOWN_CLAIM [나쁨, 좋음]",
                                        "channels NOTHING_CHOSEN []",
                                        "widthCm MEASURE_WRONG [500]"));
    }

    @Test
    void models_without_a_name_are_not_the_same() {
        DescribeProduct toy = ProductHouse.toy("DR-100");
        DescribeProduct unnamed = new DescribeProduct(
                toy.itemCode(),
                toy.name(),
                toy.category(),
                toy.origin(),
                toy.brand(),
                toy.maker(),
                toy.importer(),
                List.of(model(""), model("")),
                toy.barcodes(),
                toy.claims(),
                toy.channels(),
                toy.size());
        assertThat(house.get(house.add(unnamed)).details().description().models())
                .hasSize(2);
    }

    private static ProductModel model(String name) {
        return new ProductModel(name, List.of("CB061R2170-3018"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\u202Eabc' | ITEM_CODE_UNSEEN",
                "'a\u061Cb' | ITEM_CODE_UNSEEN",
                "'a\u2066b' | ITEM_CODE_UNSEEN",
                "'x\ny' | ITEM_CODE_UNSEEN",
                "'x\ty' | ITEM_CODE_UNSEEN",
                "'x\u0001y' | ITEM_CODE_UNSEEN",
                "'x\u0085y' | ITEM_CODE_UNSEEN",
                "'x\u2028y' | ITEM_CODE_UNSEEN",
                "'.' | ITEM_CODE_DOTS",
                "'..' | ITEM_CODE_DOTS",
                "'../..' | ITEM_CODE_SIGN",
                "'a/b' | ITEM_CODE_SIGN",
                "'a\\b' | ITEM_CODE_SIGN",
                "'a;b' | ITEM_CODE_SIGN",
                "'a%b' | ITEM_CODE_SIGN",
                "'a?b' | ITEM_CODE_SIGN",
                "'a#b' | ITEM_CODE_SIGN"
            })
    void an_item_code_that_cannot_stand_in_an_address_is_refused(String itemCode, PartnerRule rule) {
        assertThatThrownBy(() -> house.add(ProductHouse.toy(itemCode)))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> {
                    assertThat(refused.field()).isEqualTo("itemCode");
                    assertThat(refused.code()).isEqualTo(rule);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"DR-100", "다람 블록_1", "a.b", "...", "A+B=C&D", "ⓐ(1):2@3!"})
    void an_item_code_may_have_all_other_signs(String itemCode) {
        assertThat(house.get(house.add(ProductHouse.toy(itemCode)))
                        .details()
                        .description()
                        .itemCode())
                .isEqualTo(itemCode);
    }

    @Test
    void before_a_change_is_kept_it_says_which_papers_come_and_go() {
        String code = house.add(ProductHouse.toy("DR-100"));
        PaperChanges changes = house.beans
                .get(ProductShelf.class)
                .preview(
                        Optional.of(house.company.id()),
                        code,
                        new ProductTraits("식품", Origin.IMPORT, Set.of(), Set.of(SalesChannel.TV)));
        assertThat(changes.came())
                .extracting(paper -> paper.kind().code())
                .contains("food-report", "import-declaration");
        assertThat(changes.went()).extracting(paper -> paper.kind().code()).contains("kc-certificate");
    }

    @Test
    void lists_are_narrowed_by_stage_and_words_and_go_on_page_by_page() {
        for (int i = 1; i <= 7; i++) {
            house.add(ProductHouse.toy("DR-10" + i));
        }
        String held = house.add(ProductHouse.toy("XX-1"));
        house.held.add(held);
        ProductShelf shelf = house.beans.get(ProductShelf.class);
        Optional<UUID> own = Optional.of(house.company.id());
        assertThat(shelf.counts(own).orElseThrow())
                .containsEntry(ProductStage.DRAFT, 7)
                .containsEntry(ProductStage.HELD, 1);
        assertThat(shelf.list(own, new FindProducts(Optional.of(ProductStage.HELD), "", null, 5)))
                .extracting(ProductSummary::code)
                .containsExactly(held);
        List<ProductSummary> first = shelf.list(own, new FindProducts(Optional.empty(), "DR-10", null, 5));
        List<ProductSummary> next = shelf.list(
                own, new FindProducts(Optional.empty(), "DR-10", first.get(4).id(), 5));
        assertThat(first).hasSize(5);
        assertThat(next).hasSize(2);
        assertThat(shelf.list(own, all(held.replace("-", "")))).hasSize(1);
        assertThat(shelf.list(own, all("8801234567893"))).hasSize(8);
        assertThat(shelf.list(own, all("%"))).isEmpty();
    }

    private static FindProducts all(String query) {
        return new FindProducts(Optional.empty(), query, null, 25);
    }
}
