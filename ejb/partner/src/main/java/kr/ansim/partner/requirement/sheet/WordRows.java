package kr.ansim.partner.requirement.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.ansim.partner.RuleWord;
import kr.ansim.partner.Trait;
import kr.ansim.platform.SheetRow;
import kr.ansim.platform.SheetWord;

/** Categories and claims as rows. */
final class WordRows {

    private WordRows() {}

    static Optional<RuleWord> read(SheetRow<WordColumn> row) {
        Optional<Trait> trait = row.needed(WordColumn.TRAIT)
                .flatMap(word ->
                        row.known(WordColumn.TRAIT, SheetWord.meaning(PaperWord.TRAITS, word), "TRAIT_UNKNOWN"));
        Optional<String> code = row.needed(WordColumn.CODE);
        Optional<String> english = row.needed(WordColumn.ENGLISH_NAME);
        if (trait.isPresent() && code.isPresent()) {
            row.once(WordColumn.CODE, trait.get() + " " + SheetWord.folded(code.get()));
        }
        return trait.map(one -> new RuleWord(one, code.orElse(""), english.orElse("")));
    }

    static List<String> cells(RuleWord word, Locale language) {
        return Arrays.stream(WordColumn.values())
                .map(column -> switch (column) {
                    case TRAIT -> SheetWord.word(PaperWord.TRAITS, word.trait(), language);
                    case CODE -> word.code();
                    case ENGLISH_NAME -> word.englishName();
                })
                .toList();
    }
}
