package kr.ansim.partner.requirement.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kr.ansim.partner.PaperRuleFault;
import kr.ansim.partner.PaperRuleLines;
import kr.ansim.partner.RuleLine;
import kr.ansim.partner.RulePart;
import kr.ansim.partner.Trait;
import kr.ansim.platform.ReadSheet;
import kr.ansim.platform.SheetColumn;
import kr.ansim.platform.SheetFault;
import kr.ansim.platform.SheetFile;
import kr.ansim.platform.SheetLine;
import kr.ansim.platform.SheetRow;
import kr.ansim.platform.SheetTable;
import kr.ansim.platform.SheetWord;

/**
 * A part of the table of papers as a spreadsheet (XLSX), in Korean or English. What is taken out can be brought in again and
 * is the same.
 */
public final class PaperSheet {

    private static final int MOST_ROWS = 5_000;
    private static final SheetWord KINDS = new SheetWord("서류", "Papers");
    private static final SheetWord WORDS = new SheetWord("종류와 특성", "Categories and claims");
    private static final SheetWord RULES = new SheetWord("규칙", "Rules");

    /** What was read of a part. With a fault the lines are not to be used. */
    public record Read(List<RuleLine> lines, List<PaperRuleFault> faults) {

        public Read {
            lines = List.copyOf(lines);
            faults = List.copyOf(faults);
        }
    }

    private PaperSheet() {}

    /** Letters of the column that names the paper of a rule. */
    public static String paperColumn() {
        return SheetLine.letters(RuleColumn.PAPER.ordinal());
    }

    /** Letters of the column that names this trait of a rule. */
    public static String column(Trait trait) {
        return SheetLine.letters(RuleColumn.valueOf(trait.name()).ordinal());
    }

    public static Read read(RulePart part, byte[] file) {
        return switch (part) {
            case KINDS -> read(part, file, KindColumn.class, KindRows::read);
            case WORDS -> read(part, file, WordColumn.class, WordRows::read);
            case RULES -> read(part, file, RuleColumn.class, RuleRows::read);
        };
    }

    private static <C extends Enum<C> & SheetColumn, T extends RuleLine> Read read(
            RulePart part, byte[] file, Class<C> columns, Function<SheetRow<C>, Optional<T>> reader) {
        ReadSheet<T> read = SheetTable.read(file, columns, MOST_ROWS, reader);
        return new Read(
                List.copyOf(read.rows()),
                read.faults().stream().map(fault -> fault(part, fault)).toList());
    }

    private static PaperRuleFault fault(RulePart part, SheetFault fault) {
        return new PaperRuleFault(part, fault.row(), fault.column(), fault.code(), fault.arguments());
    }

    public static byte[] write(RulePart part, PaperRuleLines lines, Locale language) {
        return switch (part) {
            case KINDS ->
                SheetFile.write(
                        KINDS.in(language),
                        KindColumn.values(),
                        language,
                        lines.kinds().stream()
                                .map(kind -> KindRows.cells(kind, language))
                                .toList());
            case WORDS ->
                SheetFile.write(
                        WORDS.in(language),
                        WordColumn.values(),
                        language,
                        lines.words().stream()
                                .map(word -> WordRows.cells(word, language))
                                .toList());
            case RULES ->
                SheetFile.write(
                        RULES.in(language),
                        RuleColumn.values(),
                        language,
                        lines.rules().stream()
                                .map(rule -> RuleRows.cells(rule, language))
                                .toList());
        };
    }
}
