package kr.ansim.partner.requirement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PaperNeed;
import kr.ansim.partner.PaperReason;
import kr.ansim.partner.PaperRule;
import kr.ansim.partner.PaperRuleLines;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.RequiredPaper;
import kr.ansim.partner.Trait;

/**
 * The table of papers in one version. What it asks depends on nothing but the traits it is given: the same company or
 * product is asked the same on every page.
 *
 * @param kinds by code, in the order in which they are shown
 * @param words the values of categories and claims, which are Korean, with their English names, in their order
 */
public record PaperTable(
        int version, Map<String, PaperKind> kinds, Map<Trait, Map<String, String>> words, List<PaperRule> rules) {

    public PaperTable {
        words = Map.copyOf(words);
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        rules = List.copyOf(rules);
    }

    static PaperTable of(int version, PaperRuleLines lines) {
        Map<String, PaperKind> kinds = new LinkedHashMap<>();
        lines.kinds().forEach(kind -> kinds.put(kind.code(), kind));
        Map<Trait, Map<String, String>> words = new EnumMap<>(Trait.class);
        lines.words()
                .forEach(word -> words.computeIfAbsent(word.trait(), trait -> new LinkedHashMap<>())
                        .put(word.code(), word.englishName()));
        return new PaperTable(version, kinds, words, lines.rules());
    }

    /** What is asked, each kind once, in the order of the kinds. A rule whose kind is unknown cannot be put into force. */
    public List<RequiredPaper> asks(PaperSubject subject, Map<Trait, Set<String>> traits) {
        Map<String, List<PaperRule>> byPaper = new LinkedHashMap<>();
        rules.stream()
                .filter(rule -> rule.concerns(subject, traits))
                .forEach(rule -> byPaper.computeIfAbsent(rule.paper(), paper -> new ArrayList<>())
                        .add(rule));
        return kinds.values().stream()
                .filter(kind -> byPaper.containsKey(kind.code()))
                .map(kind -> required(kind, byPaper.getOrDefault(kind.code(), List.of())))
                .toList();
    }

    /** The kind as this version describes it; one that it knows no more is called by its code. */
    public PaperKind kind(String code) {
        PaperKind known = kinds.get(code);
        return known == null ? new PaperKind(code, code, code, false, false, false, "", "") : known;
    }

    /** What companies and products can choose from for this trait, in its order. */
    public Set<String> values(Trait trait) {
        return Collections.unmodifiableSet(
                new LinkedHashSet<>(words.getOrDefault(trait, Map.of()).keySet()));
    }

    /** The same with their names, which are the values themselves in Korean. @param language ko or en */
    public Map<String, String> names(Trait trait, String language) {
        Map<String, String> names = new LinkedHashMap<>();
        words.getOrDefault(trait, Map.of())
                .forEach((code, english) -> names.put(code, language.equals("ko") ? code : english));
        return Collections.unmodifiableMap(names);
    }

    private static RequiredPaper required(PaperKind kind, List<PaperRule> because) {
        PaperNeed need = because.stream()
                .map(PaperRule::need)
                .max(Comparator.naturalOrder())
                .orElse(PaperNeed.OPTIONAL);
        List<PaperReason> reasons = because.stream()
                .map(rule -> new PaperReason(rule.when(), rule.trust(), rule.source()))
                .distinct()
                .toList();
        return new RequiredPaper(kind, need, reasons);
    }
}
