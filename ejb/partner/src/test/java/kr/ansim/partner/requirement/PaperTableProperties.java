package kr.ansim.partner.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PaperNeed;
import kr.ansim.partner.PaperRule;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.RequiredPaper;
import kr.ansim.partner.Trait;
import kr.ansim.partner.Trust;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PaperTableProperties {

    private static final List<String> PAPERS = List.of("a", "b", "c");
    private static final List<String> VALUES = List.of("x", "y");

    /** The slow and obvious way: every rule is held against every trait, one by one. */
    @Property
    void asks_what_the_rules_say_one_by_one(
            @ForAll("rules") List<PaperRule> rules, @ForAll("traits") Map<Trait, Set<String>> traits) {
        Map<String, PaperNeed> expected = new HashMap<>();
        for (PaperRule rule : rules) {
            boolean concerned = rule.subject() == PaperSubject.PRODUCT;
            for (Trait trait : Trait.values()) {
                String asked = rule.when().get(trait);
                if (asked != null) {
                    Set<String> has = traits.get(trait);
                    concerned &= has != null && has.contains(asked);
                }
            }
            if (concerned) {
                boolean already = expected.get(rule.paper()) == PaperNeed.REQUIRED;
                expected.put(rule.paper(), already ? PaperNeed.REQUIRED : rule.need());
            }
        }

        List<RequiredPaper> asked = table(rules).asks(PaperSubject.PRODUCT, traits);

        Map<String, PaperNeed> found = new HashMap<>();
        asked.forEach(paper -> found.put(paper.kind().code(), paper.need()));
        assertThat(found).isEqualTo(expected);
        assertThat(asked).as("each kind once").hasSize(found.size());
        assertThat(asked).allSatisfy(paper -> assertThat(paper.reasons()).isNotEmpty());
    }

    /** What is said of a company or product besides can only ask for more. */
    @Property
    void more_traits_never_ask_for_less(
            @ForAll("rules") List<PaperRule> rules,
            @ForAll("traits") Map<Trait, Set<String>> traits,
            @ForAll Trait besides) {
        Map<Trait, Set<String>> more = new EnumMap<>(Trait.class);
        more.putAll(traits);
        more.put(besides, Set.copyOf(VALUES));

        List<String> before = codes(table(rules).asks(PaperSubject.PRODUCT, traits));

        assertThat(codes(table(rules).asks(PaperSubject.PRODUCT, more))).containsAll(before);
    }

    private static List<String> codes(List<RequiredPaper> papers) {
        return papers.stream().map(paper -> paper.kind().code()).toList();
    }

    private static PaperTable table(List<PaperRule> rules) {
        Map<String, PaperKind> kinds = new HashMap<>();
        PAPERS.forEach(code -> kinds.put(code, new PaperKind(code, code, code, false, false, false, "", "")));
        return new PaperTable(1, kinds, Map.of(), rules);
    }

    @Provide
    Arbitrary<List<PaperRule>> rules() {
        Arbitrary<Map<Trait, String>> when = Arbitraries.maps(Arbitraries.of(Trait.class), Arbitraries.of(VALUES))
                .ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of(PaperSubject.class),
                        when,
                        Arbitraries.of(PAPERS),
                        Arbitraries.of(PaperNeed.class),
                        Arbitraries.of(Trust.class))
                .as((subject, traits, paper, need, trust) -> new PaperRule(subject, traits, paper, need, trust, "test"))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Map<Trait, Set<String>>> traits() {
        return Arbitraries.maps(
                        Arbitraries.of(Trait.class),
                        Arbitraries.of(VALUES).set().ofMaxSize(2))
                .ofMaxSize(Trait.values().length);
    }
}
