package kr.ansim.partner.product.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as partners send them. */
final class Sheets {

    static final List<String> HEAD = Stream.of(ProductColumn.values())
            .map(column -> column.heading(java.util.Locale.KOREAN))
            .toList();

    private Sheets() {}

    static String[] toy(String itemCode) {
        return new String[] {
            itemCode,
            "블록 " + itemCode,
            "완구",
            "국내 제조",
            "다람",
            "다람완구",
            "",
            "DR-100; DR-101",
            "CB061R2170-3018; CB061R2171-3018",
            "8801234567893",
            "최초·최고·수치 표현",
            "TV, 온라인",
            "30",
            "20",
            "12",
            "850"
        };
    }

    static String[] with(String[] row, ProductColumn column, String text) {
        String[] changed = row.clone();
        changed[column.ordinal()] = text;
        return changed;
    }

    static byte[] of(String[]... rows) {
        return of(HEAD, List.of(rows));
    }

    /** A text that begins with = becomes a formula. */
    static byte[] of(List<String> head, List<String[]> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Excel", "16.0")) {
            Worksheet sheet = book.newWorksheet("상품");
            for (int column = 0; column < head.size(); column++) {
                sheet.value(0, column, head.get(column));
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).length; column++) {
                    String text = rows.get(row)[column];
                    if (text.startsWith("=")) {
                        sheet.formula(row + 1, column, text.substring(1));
                    } else {
                        sheet.value(row + 1, column, text);
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
