package kr.ansim.certification.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.ConsentTerm;
import kr.ansim.certification.GiveConsent;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.Statements;

/** The terms of consent: of each the newest version that holds today. */
@ApplicationScoped
public class Terms {

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** @param language ko or en */
    public List<ConsentTerm> current(String language) {
        String suffix = language.equals("en") ? "en" : "ko";
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
        return statements.list(
                "SELECT t.code, t.version, t.compulsory, t.title_" + suffix + " AS title, t.text_" + suffix
                        + " AS body FROM certification_consent_term t WHERE t.valid_from = (SELECT MAX(n.valid_from)"
                        + " FROM certification_consent_term n WHERE n.code = t.code AND n.valid_from <= ?) ORDER BY t.code",
                row -> new ConsentTerm(
                        row.string("code"),
                        row.string("version"),
                        row.bool("compulsory"),
                        row.string("title"),
                        row.string("body")),
                today);
    }

    /**
     * Whether the optional terms are agreed to as well, by which the institute may disclose reports.
     *
     * @throws RuleBroken {@code CONSENT_TERMS_CHANGED}, or {@code CONSENT_TERMS_MISSING} at terms
     */
    public boolean disclosure(GiveConsent consent) {
        List<ConsentTerm> current = current("ko");
        Set<String> names = current.stream().map(ConsentTerm::name).collect(Collectors.toSet());
        if (!names.containsAll(consent.terms())) {
            throw new RuleBroken(CertificationRule.CONSENT_TERMS_CHANGED);
        }
        if (!agreed(current, true, consent)) {
            throw RuleBroken.at("terms", CertificationRule.CONSENT_TERMS_MISSING);
        }
        boolean any = current.stream().anyMatch(term -> !term.compulsory());
        return any && agreed(current, false, consent);
    }

    private static boolean agreed(List<ConsentTerm> current, boolean compulsory, GiveConsent consent) {
        return current.stream()
                .filter(term -> term.compulsory() == compulsory)
                .allMatch(term -> consent.terms().contains(term.name()));
    }
}
