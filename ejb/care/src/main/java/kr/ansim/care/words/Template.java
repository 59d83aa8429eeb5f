package kr.ansim.care.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with places for facts, each place written as its name between two braces: {@code {{gapAmount}}}; a name may
 * have parts: {@code {{member.name}}}. What a fact says is taken as it is and never read as a template again.
 */
public record Template(String words) {

    private static final Pattern PLACE =
            Pattern.compile("\\{\\{\\s*(\\p{L}[\\p{L}\\p{N}]*(?:\\.\\p{L}[\\p{L}\\p{N}]*)*)\\s*}}");
    private static final Pattern BRACES = Pattern.compile("\\{\\{.{0,20}|.{0,20}}}", Pattern.DOTALL);

    /** The names of the places, each once, in the order of the words. */
    public List<String> variables() {
        return List.copyOf(PLACE.matcher(words)
                .results()
                .map(place -> place.group(1))
                .collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll));
    }

    /** Those that nobody can fill. @param known the names that have a fact */
    public List<String> unknown(Set<String> known) {
        return variables().stream().filter(name -> !known.contains(name)).toList();
    }

    String withoutPlaces() {
        return PLACE.matcher(words).replaceAll(" ");
    }

    /** The first braces that are no place, for instance one that is never closed; empty when all are. */
    public Optional<String> malformed() {
        Matcher left = BRACES.matcher(withoutPlaces());
        return left.find() ? Optional.of(left.group().strip()) : Optional.empty();
    }

    /**
     * The words with the facts in their places. A fact of nought is a fact: only an empty one, or a name that the map lacks, is
     * missing, and its place stays empty.
     */
    public Rendered render(Map<String, Optional<String>> facts) {
        Set<String> missing = new LinkedHashSet<>();
        String said = PLACE.matcher(words).replaceAll(place -> {
            String name = place.group(1);
            Optional<String> fact = facts.getOrDefault(name, Optional.empty());
            if (fact.isEmpty()) {
                missing.add(name);
            }
            return Matcher.quoteReplacement(fact.map(Template::plain).orElse(""));
        });
        return new Rendered(said, List.copyOf(missing));
    }

    /** The same with a mark in each place for which there is no fact; marks are taken as they are. */
    String marked(Map<String, Optional<String>> facts, Map<String, String> marks) {
        return PLACE.matcher(words).replaceAll(place -> {
            String name = place.group(1);
            Optional<String> fact = facts.getOrDefault(name, Optional.empty());
            return Matcher.quoteReplacement(fact.map(Template::plain).orElseGet(() -> marks.getOrDefault(name, "")));
        });
    }

    private static String plain(String fact) {
        return fact.replace("{", "(").replace("}", ")");
    }

    /** @param missing the places for which there was no fact */
    public record Rendered(String words, List<String> missing) {

        /** Whether the words may be said as they are. */
        public boolean complete() {
            return missing.isEmpty();
        }
    }
}
