package kr.ansim.certification.scheme.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kr.ansim.certification.Law;
import kr.ansim.certification.Requirement;
import kr.ansim.certification.Scheme;
import kr.ansim.platform.SheetWord;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is taken out and brought in again is the same, and nothing that is brought in is more than a list of faults. */
class RuleSheetProperties {

    @Property(tries = 100)
    void what_is_taken_out_comes_in_again_unchanged(
            @ForAll("rules") List<Requirement> rules, @ForAll("languages") Locale language) {
        ReadRules read = RuleSheet.read(RuleSheet.write(rules, language));
        assertThat(read.faults()).isEmpty();
        assertThat(read.rules()).isEqualTo(rules);
    }

    @Property(tries = 150)
    void any_bytes_are_refused_calmly(@ForAll byte[] file) {
        assertThat(RuleSheet.read(file).faults()).isNotEmpty();
    }

    @Property(tries = 150)
    void a_mangled_spreadsheet_is_read_or_refused_and_never_fails(
            @ForAll("rules") List<Requirement> rules, @ForAll int place, @ForAll byte bits) {
        byte[] file = RuleSheet.write(rules, Locale.KOREAN);
        file[Math.floorMod(place, file.length)] ^= bits;
        ReadRules read = RuleSheet.read(file);
        assertThat(read.faults().isEmpty() && read.rules().isEmpty()).isFalse();
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(Locale.KOREAN, Locale.ENGLISH);
    }

    @Provide
    Arbitrary<List<Requirement>> rules() {
        Arbitrary<String> words = Arbitraries.strings()
                .withCharRange('가', '힣')
                .withCharRange('a', 'z')
                .withChars("0=+-@&<>\"'/()·()ㄱ①")
                .ofMinLength(1)
                .ofMaxLength(20);
        Arbitrary<String> names = Combinators.combine(words, words).as((one, other) -> one + " " + other);
        return Combinators.combine(
                        names,
                        Arbitraries.of(Law.class),
                        Arbitraries.of(Scheme.class),
                        words.list().uniqueElements().ofMinSize(1).ofMaxSize(4))
                .as(Requirement::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(RuleSheetProperties::each);
    }

    /** Each category and law once. */
    private static List<Requirement> each(List<Requirement> rules) {
        Set<String> known = new HashSet<>();
        return rules.stream()
                .filter(rule -> known.add(rule.law() + SheetWord.folded(rule.category())))
                .toList();
    }
}
