package kr.ansim.web.review;

import static kr.ansim.web.faces.Wording.PAPER_RULES;
import static kr.ansim.web.faces.Wording.RULES;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PaperRule;
import kr.ansim.partner.PaperRuleFault;
import kr.ansim.partner.Trait;
import kr.ansim.web.partner.PaperWords;

/** Rules about papers, and what is wrong with them, in the reader's words. */
@Named("paperRuleWords")
@RequestScoped
public class PaperRuleWords {

    private static final String NOTHING = "—";

    @Inject
    private PaperWords words;

    /** Of whom a rule asks its paper. */
    public String when(PaperRule rule) {
        return rule.when().isEmpty()
                ? PAPER_RULES.text("when.all." + rule.subject())
                : rule.when().entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry<Trait, String>::getKey))
                        .map(one -> words.value(one.getKey(), one.getValue()))
                        .collect(Collectors.joining(" · "));
    }

    /** Name of the paper, or its code when the version does not know it. */
    public String paper(PaperRule rule, List<PaperKind> kinds) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(rule.paper()))
                .findFirst()
                .map(words::name)
                .orElse(rule.paper());
    }

    public String names(List<PaperKind> kinds) {
        return kinds.isEmpty() ? NOTHING : kinds.stream().map(words::name).collect(Collectors.joining(", "));
    }

    /** What is to be entered with a paper. */
    public String entered(PaperKind kind) {
        String entered = Stream.of(
                        kind.number() ? PAPER_RULES.text("kind.number") : "",
                        kind.issued() ? PAPER_RULES.text("kind.issued") : "",
                        kind.ends() ? PAPER_RULES.text("kind.ends") : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return entered.isEmpty() ? NOTHING : entered;
    }

    public String fault(PaperRuleFault fault) {
        String key = "fault." + fault.code();
        Object[] arguments = fault.arguments().toArray();
        return PAPER_RULES.has(key) ? PAPER_RULES.text(key, arguments) : RULES.text(key, arguments);
    }

    /** Where in the sheet, such as C12. */
    public String place(PaperRuleFault fault) {
        return fault.row() == 0 ? NOTHING : fault.column() + fault.row();
    }
}
