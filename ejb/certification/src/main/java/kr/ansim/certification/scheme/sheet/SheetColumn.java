package kr.ansim.certification.scheme.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a spreadsheet of rules, with their headings and the most characters of a cell. */
enum SheetColumn {
    CATEGORY("분류", "Category", 100, 36),
    LAW("법", "Law", 40, 18),
    SCHEME("제도", "Scheme", 40, 22),
    PROOFS("증명 서류", "Proofs", 300, 48);

    private final String korean;
    private final String english;
    private final int longest;
    private final int width;

    SheetColumn(String korean, String english, int longest, int width) {
        this.korean = korean;
        this.english = english;
        this.longest = longest;
        this.width = width;
    }

    String heading(Locale language) {
        return SheetWords.isKorean(language) ? korean : english;
    }

    int longest() {
        return longest;
    }

    /** In characters, as spreadsheets measure. */
    int width() {
        return width;
    }

    /** In either language, whatever its case and blanks. */
    static Optional<SheetColumn> named(String heading) {
        String word = SheetWords.folded(heading);
        return Arrays.stream(values())
                .filter(column ->
                        word.equals(SheetWords.folded(column.korean)) || word.equals(SheetWords.folded(column.english)))
                .findFirst();
    }
}
