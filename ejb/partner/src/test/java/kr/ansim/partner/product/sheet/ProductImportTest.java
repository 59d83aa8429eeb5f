package kr.ansim.partner.product.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.DescribeProduct;
import kr.ansim.partner.FindProducts;
import kr.ansim.partner.ImportRowState;
import kr.ansim.partner.ImportState;
import kr.ansim.partner.ProductFault;
import kr.ansim.partner.ProductImport;
import kr.ansim.partner.ProductModel;
import kr.ansim.partner.ProductSummary;
import kr.ansim.partner.product.ProductHouse;
import kr.ansim.partner.product.ProductShelf;
import kr.ansim.partner.requirement.PaperTables;
import kr.ansim.platform.Spreadsheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A spreadsheet of products is tried, told of row by row, and taken step by step, each row once. */
class ProductImportTest {

    private final ProductHouse house = new ProductHouse();
    private final Imports imports = house.beans.get(Imports.class);
    private final ImportWork work = house.beans.get(ImportWork.class);

    @Test
    void rows_that_are_right_are_taken_and_become_products() {
        UUID id = tried(Sheets.of(Sheets.toy("DR-1"), Sheets.toy("DR-2")));
        assertThat(found(id).count(ImportRowState.NEW)).isEqualTo(2);
        assertThat(products()).isEmpty();

        run(id);

        assertThat(found(id).state()).isEqualTo(ImportState.DONE);
        assertThat(found(id).count(ImportRowState.ADDED)).isEqualTo(2);
        assertThat(products()).extracting(ProductSummary::itemCode).containsExactly("DR-2", "DR-1");
        assertThat(house.get(products().get(0).code()).details().description().models())
                .containsExactly(
                        new ProductModel("DR-100", List.of("CB061R2170-3018")),
                        new ProductModel("DR-101", List.of("CB061R2171-3018")));
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_changed_one_what_is_otherwise() {
        run(tried(Sheets.of(Sheets.toy("DR-1"), Sheets.toy("DR-2"))));
        UUID again = tried(Sheets.of(
                Sheets.toy("DR-1"),
                Sheets.with(Sheets.toy("dr-2"), ProductColumn.ITEM_CODE, "DR-2"),
                Sheets.toy("DR-3")));
        assertThat(found(again).count(ImportRowState.KNOWN)).isEqualTo(2);
        run(again);
        assertThat(found(again).count(ImportRowState.SAME)).isEqualTo(1);
        assertThat(found(again).count(ImportRowState.CHANGED)).isEqualTo(1);
        assertThat(found(again).count(ImportRowState.ADDED)).isEqualTo(1);
        assertThat(products()).hasSize(3);
    }

    @Test
    void an_import_that_broke_off_goes_on_where_it_stopped() {
        UUID id = tried(Sheets.of(
                IntStream.range(0, 7).mapToObj(row -> Sheets.toy("DR-" + row)).toArray(String[][]::new)));
        imports.start(id);
        assertThat(work.carryOn(id, 3)).isTrue();
        assertThat(found(id).percent()).isEqualTo(42);
        run(id, false);
        assertThat(found(id).count(ImportRowState.ADDED)).isEqualTo(7);
        assertThat(house.trail.stream()
                        .filter(entry -> entry.action().equals("partner-product.added"))
                        .count())
                .isEqualTo(7);
        assertThatThrownBy(() -> imports.start(id)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void faulty_rows_are_left_out_and_the_others_taken() {
        UUID id = tried(Sheets.of(
                Sheets.toy("DR-1"), Sheets.with(Sheets.toy("DR-2"), ProductColumn.CATEGORY, "로켓"), Sheets.toy("DR-1")));
        assertThat(faults(id)).containsExactly("C3 UNKNOWN_CATEGORY [로켓]", "A4 DOUBLE [2]");
        run(id);
        assertThat(found(id).count(ImportRowState.ADDED)).isEqualTo(1);
        assertThat(found(id).count(ImportRowState.FAULTY)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ORIGIN|달나라|D2 ORIGIN_UNKNOWN [달나라]",
                "ORIGIN|''|D2 FIELD_MISSING []",
                "ORIGIN|수입|G2 FIELD_MISSING []",
                "CHANNELS|라디오|L2 CHANNEL_UNKNOWN [라디오]",
                "WIDTH|넓음|M2 NOT_WHOLE [넓음]",
                "WIDTH|0|M2 MEASURE_WRONG [500]",
                "BARCODES|8801234567890|J2 BAR_CODE_WRONG [8801234567890]",
                "BARCODES|abc; 123,8801234567893|J2 BAR_CODE_WRONG [abc, 123]",
                "ITEM_CODE|DR/1|A2 ITEM_CODE_SIGN [/]",
                "ITEM_CODE|..|A2 ITEM_CODE_DOTS []",
                "MODELS|DR-100; DR-100|H2 MODEL_TWICE [DR-100]",
                "NUMBERS|A;B;C|I2 NUMBERS_WITHOUT_MODEL []",
                "NAME|=UPPER(A2)|B2 FORMULA []",
                "MAKER|=1/0|F2 FORMULA []"
            })
    void a_wrong_cell_is_told_with_its_place(ProductColumn column, String text, String told) {
        UUID id = tried(Sheets.of(Sheets.with(Sheets.toy("DR-1"), column, text)));
        assertThat(faults(id)).containsExactly(told);
        assertThat(found(id).waiting()).isZero();
        assertThatThrownBy(() -> imports.start(id)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void signs_that_nobody_sees_are_left_out_of_every_cell() {
        String[] toy = Sheets.toy("DR-1");
        for (ProductColumn column : ProductColumn.values()) {
            toy = Sheets.with(toy, column, "\u202E" + toy[column.ordinal()] + "\u2069\n");
        }
        run(tried(Sheets.of(new String[][] {toy})));
        run(tried(Sheets.of(Sheets.toy("DR-2"))));
        assertThat(products()).hasSize(2);
        DescribeProduct seen = house.get(products().get(1).code()).details().description();
        assertThat(seen.itemCode()).isEqualTo("DR-1");
        assertThat(seen.name()).isEqualTo("블록 DR-1");
        assertThat(seen.models())
                .isEqualTo(house.get(products().get(0).code())
                        .details()
                        .description()
                        .models());
    }

    @Test
    void a_file_that_is_none_is_told_as_a_whole() {
        assertThat(faults(tried("<svg/>".getBytes(StandardCharsets.UTF_8)))).containsExactly("0 NOT_A_SPREADSHEET []");
        assertThat(faults(tried(new byte[Spreadsheet.MOST_BYTES + 1]))).containsExactly("0 TOO_LARGE [5]");
        assertThat(faults(tried(Sheets.of()))).containsExactly("0 NO_ROWS []");
        assertThat(faults(tried(Sheets.of(List.of("상품명", "가격"), List.of()))))
                .contains("B1 HEADING_UNKNOWN [가격]", "1 HEADING_MISSING [상품 코드 / Item code]");
    }

    @Test
    void the_template_says_nothing_and_can_be_filled_in_as_it_is() {
        for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            byte[] template =
                    ProductSheet.template(house.beans.get(PaperTables.class).today(), language);
            assertThat(faults(tried(template))).containsExactly("0 NO_ROWS []");
        }
    }

    @Test
    void the_report_says_where_and_why() throws Exception {
        UUID id = tried(Sheets.of(Sheets.with(Sheets.toy("DR-2"), ProductColumn.CATEGORY, "로켓")));
        byte[] report = ProductSheet.report(imports.faults(id, 0, 10), ProductFault::code, Locale.KOREAN);
        assertThat(Spreadsheet.of(report).lines(9).get(1).cells())
                .containsExactly("2", "C", "DR-2", "UNKNOWN_CATEGORY");
    }

    @Test
    void another_company_does_not_see_it() {
        UUID id = tried(Sheets.of(Sheets.toy("DR-1")));
        assertThat(imports.find(house.company("2208162517").id(), id)).isEmpty();
    }

    private UUID tried(byte[] file) {
        return house.beans.get(SheetTrial.class).of(house.company, "상품.xlsx", file, "tester");
    }

    private void run(UUID id) {
        run(id, true);
    }

    private void run(UUID id, boolean start) {
        if (start) {
            imports.start(id);
        }
        house.beans.get(ImportWorker.class).carryOn(id);
    }

    private ProductImport found(UUID id) {
        return imports.find(house.company.id(), id).orElseThrow();
    }

    private List<String> faults(UUID id) {
        return imports.faults(id, 0, 100).stream()
                .map(fault -> fault.column() + fault.row() + " " + fault.code() + " " + fault.arguments())
                .toList();
    }

    private List<ProductSummary> products() {
        return house.beans
                .get(ProductShelf.class)
                .list(Optional.of(house.company.id()), new FindProducts(Optional.empty(), "", null, 50));
    }
}
