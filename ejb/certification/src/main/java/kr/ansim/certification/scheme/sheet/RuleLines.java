package kr.ansim.certification.scheme.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.certification.Law;
import kr.ansim.certification.Requirement;
import kr.ansim.certification.RuleFault;
import kr.ansim.certification.RuleFault.Code;
import kr.ansim.certification.Scheme;
import kr.ansim.kernel.Texts;
import kr.ansim.platform.SheetLine;
import kr.ansim.platform.SheetPlace;
import org.jspecify.annotations.Nullable;

/** Reads rules out of rows: headings first, in any order and in either language, then one rule in each row. */
final class RuleLines {

    static final int MOST_RULES = 5_000;

    private final List<RuleFault> faults;
    private final Set<String> calculated;
    private final Map<SheetColumn, Integer> places = new EnumMap<>(SheetColumn.class);
    private final Map<String, Integer> rowOfRule = new HashMap<>();

    /** @param formulas what was found before; of such a cell nothing more is told */
    RuleLines(Collection<SheetPlace> formulas) {
        faults = new ArrayList<>();
        formulas.forEach(place -> faults.add(new RuleFault(place.row(), place.column(), Code.FORMULA, List.of())));
        calculated = faults.stream().map(RuleLines::cell).collect(Collectors.toSet());
    }

    ReadRules read(List<SheetLine> lines) {
        List<Requirement> rules = new ArrayList<>();
        if (lines.isEmpty()) {
            fault(0, "", Code.NO_ROWS);
            return result(rules);
        }
        int before = faults.size();
        headings(lines.get(0));
        if (faults.size() > before) {
            return result(rules);
        }
        if (lines.size() == 1) {
            fault(0, "", Code.NO_ROWS);
        }
        int end = Math.min(lines.size(), MOST_RULES + 1);
        lines.subList(1, end).forEach(line -> rule(line).ifPresent(rules::add));
        if (lines.size() > end) {
            fault(lines.get(end).number(), "", Code.TOO_MANY_ROWS, String.valueOf(MOST_RULES));
        }
        return result(rules);
    }

    private ReadRules result(List<Requirement> rules) {
        faults.sort(Comparator.comparing(RuleFault::row));
        return new ReadRules(rules, faults);
    }

    private void headings(SheetLine line) {
        for (int place = 0; place < line.cells().size(); place++) {
            String heading = line.cell(place);
            if (heading.isEmpty()) {
                continue;
            }
            Optional<SheetColumn> column = SheetColumn.named(heading);
            if (column.isEmpty()) {
                fault(line.number(), SheetLine.letters(place), Code.HEADING_UNKNOWN, heading);
            } else if (places.putIfAbsent(column.get(), place) != null) {
                fault(line.number(), SheetLine.letters(place), Code.HEADING_TWICE, heading);
            }
        }
        Arrays.stream(SheetColumn.values())
                .filter(column -> !places.containsKey(column))
                .forEach(column -> fault(
                        line.number(),
                        "",
                        Code.HEADING_MISSING,
                        column.heading(Locale.KOREAN) + " / " + column.heading(Locale.ENGLISH)));
    }

    private Optional<Requirement> rule(SheetLine line) {
        int before = faults.size();
        String category = cell(line, SheetColumn.CATEGORY);
        @Nullable
        Law law = needed(line, SheetColumn.LAW)
                .flatMap(word -> known(line, SheetColumn.LAW, SheetWords.law(word), Code.LAW_UNKNOWN))
                .orElse(null);
        @Nullable
        Scheme scheme = needed(line, SheetColumn.SCHEME)
                .flatMap(word -> known(line, SheetColumn.SCHEME, SheetWords.scheme(word), Code.SCHEME_UNKNOWN))
                .orElse(null);
        if (needed(line, SheetColumn.CATEGORY).isPresent() && law != null) {
            once(line, category, law);
        }
        List<String> proofs = Arrays.stream(cell(line, SheetColumn.PROOFS).split("[,;]"))
                .map(String::strip)
                .filter(proof -> !proof.isEmpty())
                .distinct()
                .toList();
        if (scheme == Scheme.SUPPLIER_DECLARATION && proofs.isEmpty()) {
            fault(line, SheetColumn.PROOFS, Code.PROOFS_MISSING);
        }
        Arrays.stream(SheetColumn.values()).forEach(column -> notTooLong(line, column));
        return law == null || scheme == null || faults.size() > before || isCalculated(line)
                ? Optional.empty()
                : Optional.of(new Requirement(category, law, scheme, proofs));
    }

    private boolean isCalculated(SheetLine line) {
        return Arrays.stream(SheetColumn.values())
                .anyMatch(column -> calculated.contains(SheetLine.letters(place(column)) + line.number()));
    }

    private void once(SheetLine line, String category, Law law) {
        Integer earlier = rowOfRule.putIfAbsent(law + " " + SheetWords.folded(category), line.number());
        if (earlier != null) {
            fault(line, SheetColumn.CATEGORY, Code.DOUBLE, String.valueOf(earlier));
        }
    }

    private void notTooLong(SheetLine line, SheetColumn column) {
        if (cell(line, column).length() > column.longest()) {
            fault(line, column, Code.TOO_LONG, String.valueOf(column.longest()));
        }
    }

    private Optional<String> needed(SheetLine line, SheetColumn column) {
        String text = cell(line, column);
        if (text.isEmpty()) {
            fault(line, column, Code.EMPTY);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private <T> Optional<T> known(SheetLine line, SheetColumn column, Optional<T> meaning, Code otherwise) {
        if (meaning.isEmpty()) {
            String text = cell(line, column);
            fault(line, column, otherwise, Texts.cut(text, column.longest()));
        }
        return meaning;
    }

    private String cell(SheetLine line, SheetColumn column) {
        return line.cell(place(column));
    }

    private int place(SheetColumn column) {
        return places.getOrDefault(column, Integer.MAX_VALUE);
    }

    private void fault(SheetLine line, SheetColumn column, Code code, String... arguments) {
        fault(line.number(), SheetLine.letters(place(column)), code, arguments);
    }

    private void fault(int row, String column, Code code, String... arguments) {
        RuleFault fault = new RuleFault(row, column, code, List.of(arguments));
        if (!calculated.contains(cell(fault))) {
            faults.add(fault);
        }
    }

    private static String cell(RuleFault fault) {
        return fault.column() + fault.row();
    }
}
