package kr.ansim.care.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ansim.care.WordVariable;

/** Words with the facts of their places in them, said in the language in which the words are written. */
public record Filled(Template template, Map<String, Optional<String>> said) {

    public static Filled of(String words, Map<WordVariable, Fact> facts) {
        Template template = new Template(words);
        Spoken language = Spoken.in(template);
        Map<String, Optional<String>> said = new HashMap<>();
        facts.forEach((variable, fact) -> said.put(variable.code(), Optional.of(fact.say(language))));
        return new Filled(template, said);
    }

    /** What these words have places for. */
    public static Set<WordVariable> wanted(String words) {
        return new Template(words)
                .variables().stream()
                        .flatMap(name -> WordVariable.of(name).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** In the order of the words. */
    public List<WordVariable> missing() {
        return template.render(said).missing().stream()
                .flatMap(name -> WordVariable.of(name).stream())
                .toList();
    }

    /** As they go out; to be asked for only where nothing is missing. */
    public String words() {
        return template.render(said).words();
    }

    /** With this mark where something is missing. */
    public String marked(Function<WordVariable, String> mark) {
        Map<String, String> marks = missing().stream().collect(Collectors.toMap(WordVariable::code, mark));
        return template.marked(said, marks);
    }
}
