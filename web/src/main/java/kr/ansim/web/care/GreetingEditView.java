package kr.ansim.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import kr.ansim.care.GreetingDraft;
import kr.ansim.care.GreetingMood;
import kr.ansim.care.GreetingPreview;
import kr.ansim.care.GreetingTemplate;
import kr.ansim.care.GreetingTemplates;
import kr.ansim.care.GreetingVariable;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** How one fact shall be said: written, looked at with real members, and kept as a draft. */
@Named("greetingEdit")
@ViewScoped
public class GreetingEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "f";

    /** A particle right after a variable is right for some of its values only. */
    private static final Pattern PARTICLE = Pattern.compile("}}(?:은|는|이|가|을|를|와|과|로|으로)(?=[\\s,.?]|$)");

    @Inject
    private GreetingTemplates templates;

    @Inject
    private GreetingTemplatesView list;

    private @Nullable String words;
    private @Nullable String mood;
    private @Nullable String member;
    private boolean asked;
    private transient List<GreetingPreview> previews = List.of();

    public void save() {
        tried(() -> {
            templates.save(draft());
            Wording.GREETINGS.done("saved");
        });
        list.again();
    }

    public void preview() {
        previews = List.of();
        tried(() -> previews = List.of(templates.preview(draft(), number())));
        asked = true;
    }

    public void previewSome() {
        previews = List.of();
        tried(() -> previews = templates.previewSome(draft()));
        asked = true;
    }

    private String number() {
        return Objects.requireNonNullElse(member, "").replaceAll("[\\s-]", "");
    }

    private GreetingDraft draft() {
        return new GreetingDraft(
                list.getShown().fact(), list.getLanguage(), getWords().strip(), GreetingMood.valueOf(getMood()));
    }

    private static void tried(Runnable act) {
        try {
            act.run();
        } catch (RuleBroken broken) {
            Refusals.show(FORM, atMember(broken));
        }
    }

    private static RuleBroken atMember(RuleBroken broken) {
        return broken.code().name().equals("NO_SUCH_MEMBER") ? RuleBroken.at("member", broken.code()) : broken;
    }

    public List<GreetingPreview> getPreviews() {
        return Objects.requireNonNullElse(previews, List.of());
    }

    /** Whether somebody has asked and nobody was found. */
    public boolean isNobody() {
        return asked && getPreviews().isEmpty();
    }

    public boolean isParticle() {
        return PARTICLE.matcher(getWords()).find();
    }

    /** As it is written in a sentence. */
    public String place(GreetingVariable variable) {
        return "{{" + variable.code() + "}}";
    }

    public List<String> getMoods() {
        return Arrays.stream(GreetingMood.values())
                .filter(one ->
                        one != GreetingMood.CHEERFUL || list.getShown().fact().glad())
                .map(GreetingMood::name)
                .toList();
    }

    public String getWords() {
        String typed = words;
        return typed == null
                ? list.getShown().latest().map(GreetingTemplate::words).orElse("")
                : typed;
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }

    public String getMood() {
        String chosen = mood;
        return chosen == null
                ? list.getShown()
                        .latest()
                        .map(GreetingTemplate::mood)
                        .orElse(GreetingMood.PLAIN)
                        .name()
                : chosen;
    }

    public void setMood(@Nullable String mood) {
        this.mood = mood;
    }

    public @Nullable String getMember() {
        return member;
    }

    public void setMember(@Nullable String member) {
        this.member = member;
    }
}
