package kr.ansim.partner.product.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kr.ansim.partner.Origin;
import kr.ansim.partner.ProductFault;
import kr.ansim.partner.Trait;
import kr.ansim.partner.requirement.PaperTable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks that we hand out: the template for products, and the report on one that came. */
public final class ProductSheet {

    private static final int NARROW = 12;
    private static final int WIDE = 28;
    private static final int WIDEST = 70;

    private ProductSheet() {}

    /** First the sheet to be filled in, then notes on its columns, then the lists that its cells choose from. */
    public static byte[] template(PaperTable table, Locale language) {
        boolean korean = ProductColumn.isKorean(language);
        return book(book -> {
            Worksheet sheet = book.newWorksheet(korean ? "상품" : "Products");
            Worksheet notes = book.newWorksheet(korean ? "작성 안내" : "Notes");
            Worksheet lists = book.newWorksheet(korean ? "목록" : "Lists");
            heads(sheet, language);
            example(sheet, table, language);
            notes(notes, language);
            choose(sheet, ProductColumn.CATEGORY, lists, 0, names(table, Trait.CATEGORY, language));
            choose(sheet, ProductColumn.ORIGIN, lists, 1, SheetWords.origins(language));
            list(lists, 2, ProductColumn.CHANNELS.heading(language), SheetWords.channels(language));
            list(lists, 3, ProductColumn.CLAIMS.heading(language), names(table, Trait.CLAIM, language));
            lists.value(0, 0, ProductColumn.CATEGORY.heading(language));
            lists.value(0, 1, ProductColumn.ORIGIN.heading(language));
        });
    }

    private static List<String> names(PaperTable table, Trait trait, Locale language) {
        Map<String, String> names = table.names(trait, ProductColumn.isKorean(language) ? "ko" : "en");
        return List.copyOf(names.values());
    }

    private static void heads(Worksheet sheet, Locale language) {
        for (ProductColumn column : ProductColumn.values()) {
            sheet.value(0, column.ordinal(), column.heading(language) + (column.required() ? " *" : ""));
            sheet.width(column.ordinal(), column.compareTo(ProductColumn.WIDTH) < 0 ? WIDE : NARROW);
        }
        sheet.range(0, 0, 0, ProductColumn.values().length - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private static void example(Worksheet sheet, PaperTable table, Locale language) {
        boolean korean = ProductColumn.isKorean(language);
        for (ProductColumn column : ProductColumn.values()) {
            String text = switch (column) {
                case ITEM_CODE -> korean ? "예시" : "Example";
                case CATEGORY ->
                    table.names(Trait.CATEGORY, korean ? "ko" : "en").getOrDefault(column.example(), column.example());
                case ORIGIN -> SheetWords.origins(language).get(Origin.DOMESTIC.ordinal());
                case CHANNELS -> String.join(", ", SheetWords.channels(language).subList(0, 2));
                default -> column.example();
            };
            sheet.value(1, column.ordinal(), text);
        }
        sheet.range(1, 0, 1, ProductColumn.values().length - 1).style().italic().set();
    }

    private static void notes(Worksheet notes, Locale language) {
        boolean korean = ProductColumn.isKorean(language);
        row(notes, 0, korean ? List.of("열", "필수", "안내", "예") : List.of("Column", "Required", "Note", "Example"));
        notes.range(0, 0, 0, 3).style().bold().set();
        for (ProductColumn column : ProductColumn.values()) {
            String needed = korean ? "필수" : "required";
            row(
                    notes,
                    column.ordinal() + 1,
                    List.of(
                            column.heading(language),
                            column.required() ? needed : "",
                            column.note(language),
                            column.example()));
        }
        notes.width(0, WIDE);
        notes.width(2, WIDEST);
        notes.width(3, WIDE);
    }

    private static void choose(
            Worksheet sheet, ProductColumn column, Worksheet lists, int place, List<String> choices) {
        list(lists, place, "", choices);
        sheet.range(1, column.ordinal(), SheetTrial.MOST_ROWS + 1, column.ordinal())
                .validateWithList(lists.range(1, place, choices.size(), place));
    }

    private static void list(Worksheet lists, int place, String heading, List<String> choices) {
        lists.width(place, WIDE);
        lists.value(0, place, heading);
        for (int row = 0; row < choices.size(); row++) {
            lists.value(row + 1, place, choices.get(row));
        }
    }

    public static byte[] report(List<ProductFault> faults, Function<ProductFault, String> words, Locale language) {
        boolean korean = ProductColumn.isKorean(language);
        return book(book -> {
            Worksheet sheet = book.newWorksheet(korean ? "고칠 곳" : "To mend");
            row(
                    sheet,
                    0,
                    korean
                            ? List.of("행", "열", "상품 코드", "이유와 고치는 방법")
                            : List.of("Row", "Column", "Item code", "Why, and what to do"));
            sheet.range(0, 0, 0, 3).style().bold().set();
            sheet.freezePane(0, 1);
            sheet.width(2, WIDE);
            sheet.width(3, WIDEST);
            for (int row = 0; row < faults.size(); row++) {
                ProductFault fault = faults.get(row);
                if (fault.row() > 0) {
                    sheet.value(row + 1, 0, fault.row());
                }
                sheet.value(row + 1, 1, fault.column());
                sheet.value(row + 1, 2, fault.itemCode());
                sheet.value(row + 1, 3, words.apply(fault));
            }
        });
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private interface Filling {
        void into(Workbook book) throws IOException;
    }

    private static byte[] book(Filling filling) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Ansim", "1.0")) {
            filling.into(book);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
