package kr.ansim.care.greeting;

import java.util.List;
import java.util.Optional;
import kr.ansim.care.SensitiveWord;
import kr.ansim.kernel.Texts;

/** The words by which goods are known of which one does not speak. */
public record Unspoken(List<SensitiveWord> words) {

    public Unspoken {
        words = List.copyOf(words);
    }

    public boolean meets(String text) {
        return in(text).isPresent();
    }

    /** The first of them in a text, however it is written there. */
    Optional<SensitiveWord> in(String text) {
        String folded = Texts.folded(text);
        return words.stream()
                .filter(one -> folded.contains(Texts.folded(one.word())))
                .findFirst();
    }
}
