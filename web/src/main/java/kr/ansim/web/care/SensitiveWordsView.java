package kr.ansim.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kr.ansim.care.GreetingTemplates;
import kr.ansim.care.SensitiveWord;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** The words by which goods are known of which one does not speak. */
@Named("sensitiveWords")
@ViewScoped
public class SensitiveWordsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GreetingTemplates templates;

    private @Nullable String word;
    private String kind = SensitiveWord.Kind.MEDICAL.name();
    private transient @Nullable List<SensitiveWord> all;

    public List<SensitiveWord> of(String wanted) {
        List<SensitiveWord> known = all;
        if (known == null) {
            known = templates.sensitiveWords();
            all = known;
        }
        return known.stream().filter(one -> one.kind().name().equals(wanted)).toList();
    }

    public void add() {
        try {
            templates.addSensitiveWord(
                    new SensitiveWord(Objects.requireNonNullElse(word, ""), SensitiveWord.Kind.valueOf(kind)));
            word = null;
            Wording.GREETINGS.done("sensitive.added");
        } catch (RuleBroken broken) {
            Refusals.show("s", broken);
        }
        all = null;
    }

    public void remove(String wanted) {
        templates.removeSensitiveWord(wanted);
        Wording.GREETINGS.done("sensitive.removed", wanted);
        all = null;
    }

    public List<String> getKinds() {
        return Arrays.stream(SensitiveWord.Kind.values())
                .map(SensitiveWord.Kind::name)
                .toList();
    }

    public @Nullable String getWord() {
        return word;
    }

    public void setWord(@Nullable String word) {
        this.word = word;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
