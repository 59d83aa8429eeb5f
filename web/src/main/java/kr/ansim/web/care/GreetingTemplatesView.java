package kr.ansim.web.care;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.GreetingFact;
import kr.ansim.care.GreetingTemplate;
import kr.ansim.care.GreetingTemplates;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.PageAddress;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** All facts with the sentences that say them; which one is open, and in which language, is in the address. */
@Named("greetingTemplates")
@ViewScoped
public class GreetingTemplatesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String VERSIONS = "v";

    @Inject
    private GreetingTemplates templates;

    @Inject
    private PageAddress address;

    private String language = "ko";
    private @Nullable GreetingFact fact;
    private transient @Nullable List<GreetingRow> rows;

    @PostConstruct
    void open() {
        language = address.text("language").equals("en") ? "en" : "ko";
        fact = address.oneOf(GreetingFact.class, "fact").orElse(null);
    }

    public List<GreetingRow> getRows() {
        List<GreetingRow> known = rows;
        if (known == null) {
            List<GreetingTemplate> all = templates.all();
            known = Arrays.stream(GreetingFact.values())
                    .map(one -> new GreetingRow(one, of(all, one)))
                    .sorted(GreetingRow.IN_ORDER)
                    .toList();
            rows = known;
        }
        return known;
    }

    private List<GreetingTemplate> of(List<GreetingTemplate> all, GreetingFact wanted) {
        return all.stream()
                .filter(one -> one.fact() == wanted && one.language().equals(language))
                .toList();
    }

    public boolean isOpen() {
        return fact != null;
    }

    /** The one that the address names; the first while it names none. */
    public GreetingRow getShown() {
        return getRows().stream()
                .filter(row -> row.fact() == fact)
                .findFirst()
                .orElse(getRows().get(0));
    }

    public void release(GreetingTemplate version) {
        tried("released", () -> templates.release(version.id()));
    }

    public void end(UUID version) {
        tried("ended", () -> templates.end(version));
    }

    private void tried(String done, Runnable act) {
        try {
            act.run();
            Wording.GREETINGS.done(done);
        } catch (RuleBroken broken) {
            Refusals.show(VERSIONS, atTop(broken));
        }
        again();
    }

    /** The fields that it names are those of the edit, not of a version in the list. */
    private static RuleBroken atTop(RuleBroken broken) {
        return new RuleBroken(broken.code(), broken.arguments().toArray());
    }

    /** What was read before an act is not true after it. */
    public void again() {
        rows = null;
    }

    public String getLanguage() {
        return language;
    }

    public List<String> getLanguages() {
        return List.of("ko", "en");
    }

    /** The share of a version whom it helped; empty while nobody has told. */
    public Optional<Long> helped(Optional<GreetingTemplate> version) {
        return version.flatMap(one -> one.told().percent());
    }
}
