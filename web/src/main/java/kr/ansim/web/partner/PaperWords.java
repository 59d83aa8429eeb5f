package kr.ansim.web.partner;

import static kr.ansim.web.faces.Wording.PARTNER;
import static kr.ansim.web.faces.Wording.REVIEW;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.FindReviews;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PaperReason;
import kr.ansim.partner.PaperRules;
import kr.ansim.partner.PaperStanding;
import kr.ansim.partner.PaperState;
import kr.ansim.partner.Trait;

/** Papers and the reasons for them in the reader's language. */
@Named("paperWords")
@RequestScoped
public class PaperWords {

    @Inject
    private PaperRules rules;

    @Inject
    private Clock clock;

    private final Map<Trait, Map<String, String>> names = new EnumMap<>(Trait.class);

    public String name(PaperKind kind) {
        return kind.name(language());
    }

    public String hint(PaperKind kind) {
        return kind.hint(language());
    }

    /** Days until the end of what is in force where that presses, such as D-18; else empty. */
    public String left(PaperStanding paper) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
        return paper.state() == PaperState.EXPIRING
                ? paper.endsOn()
                        .map(end -> "D-" + ChronoUnit.DAYS.between(today, end))
                        .orElse("")
                : "";
    }

    /** For instance: because category is toys and origin is import. */
    public String reason(PaperReason reason) {
        if (reason.because().isEmpty()) {
            return PARTNER.text("reason.all");
        }
        return reason.because().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(because -> PARTNER.text("trait." + key(because.getKey().name()))
                        + ": "
                        + value(because.getKey(), because.getValue()))
                .collect(Collectors.joining(" · "));
    }

    /** All of them in one line. */
    public String reasons(List<PaperReason> reasons) {
        return reasons.stream().map(this::reason).distinct().collect(Collectors.joining(", "));
    }

    /** A value of a trait: categories and claims as the rules name them, the others by our texts. */
    public String value(Trait trait, String code) {
        return switch (trait) {
            case CATEGORY, CLAIM -> names(trait).getOrDefault(code, code);
            case ORIGIN -> PARTNER.text("origin." + key(code));
            case CHANNEL -> PARTNER.text("channel." + key(code));
            case LEGAL_FORM -> PARTNER.text("legal-form." + key(code));
            case REPRESENTATION -> PARTNER.text("representation." + key(code));
        };
    }

    /** A category as lists of papers have it: of products, or those of companies, which have none. */
    public String category(String category) {
        return category.equals(FindReviews.OF_COMPANIES)
                ? REVIEW.text("queue.companies-own")
                : value(Trait.CATEGORY, category);
    }

    /** All categories with their names, in the order of the rules. */
    public Map<String, String> getCategories() {
        return names(Trait.CATEGORY);
    }

    /** Asked once for a page: it names many. */
    private Map<String, String> names(Trait trait) {
        return names.computeIfAbsent(trait, one -> rules.names(one, language()));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    }
}
