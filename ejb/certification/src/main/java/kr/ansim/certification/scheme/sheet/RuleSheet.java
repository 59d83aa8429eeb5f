package kr.ansim.certification.scheme.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.ansim.certification.Law;
import kr.ansim.certification.Requirement;
import kr.ansim.certification.RuleFault;
import kr.ansim.certification.RuleFault.Code;
import kr.ansim.certification.Scheme;
import kr.ansim.platform.ReadSheet;
import kr.ansim.platform.SheetFault;
import kr.ansim.platform.SheetFile;
import kr.ansim.platform.SheetRow;
import kr.ansim.platform.SheetTable;
import kr.ansim.platform.SheetWord;

/**
 * A version of the table of categories as a spreadsheet (XLSX), in Korean or English. What is taken out can be brought in
 * again and is the same.
 */
public final class RuleSheet {

    private static final int MOST_RULES = 5_000;
    private static final SheetWord NAME = new SheetWord("규칙", "Rules");

    private RuleSheet() {}

    public static ReadRules read(byte[] file) {
        ReadSheet<Requirement> read = SheetTable.read(file, RuleColumn.class, MOST_RULES, RuleSheet::rule);
        return new ReadRules(
                read.rows(), read.faults().stream().map(RuleSheet::fault).toList());
    }

    private static RuleFault fault(SheetFault fault) {
        return new RuleFault(fault.row(), fault.column(), Code.valueOf(fault.code()), fault.arguments());
    }

    private static Optional<Requirement> rule(SheetRow<RuleColumn> row) {
        Optional<Law> law = row.needed(RuleColumn.LAW)
                .flatMap(word ->
                        row.known(RuleColumn.LAW, SheetWord.meaning(SheetWords.LAWS, word), Code.LAW_UNKNOWN.name()));
        Optional<Scheme> scheme = row.needed(RuleColumn.SCHEME)
                .flatMap(word -> row.known(
                        RuleColumn.SCHEME, SheetWord.meaning(SheetWords.SCHEMES, word), Code.SCHEME_UNKNOWN.name()));
        Optional<String> category = row.needed(RuleColumn.CATEGORY);
        if (category.isPresent() && law.isPresent()) {
            row.once(RuleColumn.CATEGORY, law.get() + " " + SheetWord.folded(category.get()));
        }
        List<String> proofs = Arrays.stream(row.text(RuleColumn.PROOFS).split("[,;]"))
                .map(String::strip)
                .filter(proof -> !proof.isEmpty())
                .distinct()
                .toList();
        if (scheme.filter(Scheme.SUPPLIER_DECLARATION::equals).isPresent() && proofs.isEmpty()) {
            row.fault(RuleColumn.PROOFS, Code.PROOFS_MISSING.name());
        }
        return law.flatMap(
                one -> scheme.map(other -> new Requirement(row.text(RuleColumn.CATEGORY), one, other, proofs)));
    }

    public static byte[] write(List<Requirement> rules, Locale language) {
        return SheetFile.write(
                NAME.in(language),
                RuleColumn.values(),
                language,
                rules.stream().map(rule -> cells(rule, language)).toList());
    }

    /** In the order of {@link RuleColumn}. */
    private static List<String> cells(Requirement rule, Locale language) {
        return Arrays.stream(RuleColumn.values())
                .map(column -> switch (column) {
                    case CATEGORY -> rule.category();
                    case LAW -> SheetWord.word(SheetWords.LAWS, rule.law(), language);
                    case SCHEME -> SheetWord.word(SheetWords.SCHEMES, rule.scheme(), language);
                    case PROOFS -> String.join(", ", rule.proofs());
                })
                .toList();
    }
}
