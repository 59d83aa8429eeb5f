package kr.ansim.partner.requirement.sheet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.ansim.partner.PaperNeed;
import kr.ansim.partner.PaperRule;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.Trait;
import kr.ansim.partner.Trust;
import kr.ansim.platform.SheetRow;
import kr.ansim.platform.SheetWord;

/** Rules as rows. Whether the papers and words that they name exist is looked at with the whole version. */
final class RuleRows {

    private RuleRows() {}

    static Optional<PaperRule> read(SheetRow<RuleColumn> row) {
        Optional<PaperSubject> subject = meaning(row, RuleColumn.SUBJECT, PaperWord.SUBJECTS);
        Optional<PaperNeed> need = meaning(row, RuleColumn.NEED, PaperWord.NEEDS);
        Optional<Trust> trust = meaning(row, RuleColumn.TRUST, PaperWord.TRUSTS);
        Optional<Map<Trait, String>> when = when(row);
        Optional<String> paper = row.needed(RuleColumn.PAPER);
        Optional<String> source = row.needed(RuleColumn.SOURCE);
        if (subject.isEmpty()
                || when.isEmpty()
                || need.isEmpty()
                || trust.isEmpty()
                || paper.isEmpty()
                || source.isEmpty()) {
            return Optional.empty();
        }
        row.once(RuleColumn.PAPER, subject.get() + " " + when.get() + " " + paper.get());
        return Optional.of(
                new PaperRule(subject.get(), when.get(), paper.get(), need.get(), trust.get(), source.get()));
    }

    /** Nothing when one of the words means none. */
    private static Optional<Map<Trait, String>> when(SheetRow<RuleColumn> row) {
        Map<Trait, String> when = new EnumMap<>(Trait.class);
        boolean clear = true;
        for (Trait trait : Trait.values()) {
            RuleColumn column = RuleColumn.valueOf(trait.name());
            String word = row.text(column);
            if (!word.isEmpty()) {
                Optional<String> code = row.known(column, PaperWord.code(trait, word), "WORD_UNKNOWN");
                code.ifPresent(one -> when.put(trait, one));
                clear &= code.isPresent();
            }
        }
        return clear ? Optional.of(when) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> meaning(
            SheetRow<RuleColumn> row, RuleColumn column, Map<E, SheetWord> words) {
        return row.needed(column).flatMap(word -> row.known(column, SheetWord.meaning(words, word), "WORD_UNKNOWN"));
    }

    static List<String> cells(PaperRule rule, Locale language) {
        return Arrays.stream(RuleColumn.values())
                .map(column -> switch (column) {
                    case SUBJECT -> SheetWord.word(PaperWord.SUBJECTS, rule.subject(), language);
                    case PAPER -> rule.paper();
                    case NEED -> SheetWord.word(PaperWord.NEEDS, rule.need(), language);
                    case TRUST -> SheetWord.word(PaperWord.TRUSTS, rule.trust(), language);
                    case SOURCE -> rule.source();
                    case CATEGORY, ORIGIN, CHANNEL, CLAIM, LEGAL_FORM, REPRESENTATION ->
                        trait(rule, Trait.valueOf(column.name()), language);
                })
                .toList();
    }

    private static String trait(PaperRule rule, Trait trait, Locale language) {
        String code = rule.when().get(trait);
        return code == null ? "" : PaperWord.word(trait, code).in(language);
    }
}
