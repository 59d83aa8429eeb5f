package kr.ansim.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kr.ansim.partner.LegalForm;
import kr.ansim.partner.Origin;
import kr.ansim.partner.PaperRuleDesk;
import kr.ansim.partner.PaperRuleDraft;
import kr.ansim.partner.RuleWord;
import kr.ansim.partner.SalesChannel;
import kr.ansim.partner.Trait;

/** What a rule of the draft can say of each trait. */
@Named("ruleChoices")
@RequestScoped
public class RuleChoices {

    private static final int SHORT = 12;

    @Inject
    private PaperRuleDesk desk;

    public List<String> getTraits() {
        return names(Trait.values());
    }

    /** As the texts of applications name it. */
    public String labelKey(String trait) {
        return "trait." + trait.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<String> values(String trait) {
        return switch (Trait.valueOf(trait)) {
            case CATEGORY, CLAIM ->
                desk.draft().map(PaperRuleDraft::lines).stream()
                        .flatMap(lines -> lines.words().stream())
                        .filter(word -> word.trait().name().equals(trait))
                        .map(RuleWord::code)
                        .toList();
            case ORIGIN -> names(Origin.values());
            case CHANNEL -> names(SalesChannel.values());
            case LEGAL_FORM -> names(LegalForm.values());
            case REPRESENTATION -> List.of("JOINT");
        };
    }

    /** Whether there are too many to look through. */
    public boolean isLong(String trait) {
        return values(trait).size() > SHORT;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
