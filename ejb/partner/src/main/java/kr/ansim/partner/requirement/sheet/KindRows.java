package kr.ansim.partner.requirement.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.ansim.partner.PaperKind;
import kr.ansim.platform.SheetRow;

/** Kinds of papers as rows. */
final class KindRows {

    private static final Pattern CODE = Pattern.compile(PaperKind.CODE);

    private KindRows() {}

    static Optional<PaperKind> read(SheetRow<KindColumn> row) {
        Optional<String> code = row.needed(KindColumn.CODE);
        code.filter(text -> !CODE.matcher(text).matches()).ifPresent(text -> row.fault(KindColumn.CODE, "CODE_WRONG"));
        code.ifPresent(text -> row.once(KindColumn.CODE, text));
        Optional<String> korean = row.needed(KindColumn.KOREAN_NAME);
        Optional<String> english = row.needed(KindColumn.ENGLISH_NAME);
        Optional<Boolean> number = truth(row, KindColumn.NUMBER);
        Optional<Boolean> issued = truth(row, KindColumn.ISSUED);
        Optional<Boolean> ends = truth(row, KindColumn.ENDS);
        return Optional.of(new PaperKind(
                code.orElse(""),
                korean.orElse(""),
                english.orElse(""),
                number.orElse(false),
                issued.orElse(false),
                ends.orElse(false),
                row.text(KindColumn.KOREAN_HINT),
                row.text(KindColumn.ENGLISH_HINT)));
    }

    private static Optional<Boolean> truth(SheetRow<KindColumn> row, KindColumn column) {
        return row.needed(column).flatMap(word -> row.known(column, PaperWord.truth(word), "YES_OR_NO"));
    }

    static List<String> cells(PaperKind kind, Locale language) {
        return Arrays.stream(KindColumn.values())
                .map(column -> switch (column) {
                    case CODE -> kind.code();
                    case KOREAN_NAME -> kind.koreanName();
                    case ENGLISH_NAME -> kind.englishName();
                    case NUMBER -> PaperWord.truth(kind.number()).in(language);
                    case ISSUED -> PaperWord.truth(kind.issued()).in(language);
                    case ENDS -> PaperWord.truth(kind.ends()).in(language);
                    case KOREAN_HINT -> kind.koreanHint();
                    case ENGLISH_HINT -> kind.englishHint();
                })
                .toList();
    }
}
