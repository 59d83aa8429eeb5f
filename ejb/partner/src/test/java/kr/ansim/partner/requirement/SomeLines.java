package kr.ansim.partner.requirement;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.ansim.partner.LegalForm;
import kr.ansim.partner.Origin;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PaperNeed;
import kr.ansim.partner.PaperRule;
import kr.ansim.partner.PaperRuleLines;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.RuleLine;
import kr.ansim.partner.RuleWord;
import kr.ansim.partner.SalesChannel;
import kr.ansim.partner.Trait;
import kr.ansim.partner.Trust;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Versions that staff could have made, each line once, not all of whose rules make sense. */
public final class SomeLines {

    private static final Arbitrary<String> TEXTS = Arbitraries.strings()
            .withCharRange('가', '힣')
            .withCharRange('a', 'z')
            .withChars("0=+-@&<>\"'/(),;·")
            .ofMinLength(1)
            .ofMaxLength(20);

    private SomeLines() {}

    public static Arbitrary<PaperRuleLines> any() {
        return Combinators.combine(list(kinds()), list(words()), list(rules())).as(PaperRuleLines::new);
    }

    private static <T extends RuleLine> Arbitrary<List<T>> list(Arbitrary<T> lines) {
        return lines.list().ofMinSize(1).ofMaxSize(15).map(all -> {
            Set<LineKey> known = new HashSet<>();
            return all.stream().filter(line -> known.add(LineKey.of(line))).toList();
        });
    }

    private static Arbitrary<PaperKind> kinds() {
        Arbitrary<Boolean> truths = Arbitraries.of(true, false);
        Arbitrary<String> hints = Arbitraries.oneOf(Arbitraries.just(""), TEXTS);
        return Combinators.combine(codes(), TEXTS, TEXTS, truths, truths, truths, hints, hints)
                .as(PaperKind::new);
    }

    private static Arbitrary<RuleWord> words() {
        return Combinators.combine(Arbitraries.of(Trait.CATEGORY, Trait.CLAIM), TEXTS, TEXTS)
                .as(RuleWord::new);
    }

    private static Arbitrary<PaperRule> rules() {
        return Combinators.combine(
                        Arbitraries.of(PaperSubject.class),
                        whens(),
                        codes(),
                        Arbitraries.of(PaperNeed.class),
                        Arbitraries.of(Trust.class),
                        TEXTS)
                .as(PaperRule::new);
    }

    private static Arbitrary<Map<Trait, String>> whens() {
        Map<Trait, Arbitrary<String>> values = new EnumMap<>(Map.of(
                Trait.CATEGORY, TEXTS,
                Trait.CLAIM, TEXTS,
                Trait.ORIGIN, Arbitraries.of(Origin.class).map(Enum::name),
                Trait.CHANNEL, Arbitraries.of(SalesChannel.class).map(Enum::name),
                Trait.LEGAL_FORM, Arbitraries.of(LegalForm.class).map(Enum::name),
                Trait.REPRESENTATION, Arbitraries.just("JOINT")));
        return Arbitraries.of(Trait.class).set().flatMap(traits -> {
            Arbitrary<Map<Trait, String>> all = Arbitraries.just(Map.of());
            for (Trait trait : traits) {
                Arbitrary<String> one = values.getOrDefault(trait, TEXTS);
                all = Combinators.combine(all, one).as((before, value) -> {
                    Map<Trait, String> more = new EnumMap<>(Trait.class);
                    more.putAll(before);
                    more.put(trait, value);
                    return more;
                });
            }
            return all;
        });
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.strings().withCharRange('a', 'd').ofMinLength(1).ofMaxLength(3);
    }
}
