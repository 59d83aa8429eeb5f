package kr.ansim.web.home;

import static kr.ansim.web.faces.Wording.HOME;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kr.ansim.certification.ConsentOverview;
import kr.ansim.certification.InstituteConsent;
import kr.ansim.certification.InstituteConsents;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.PartnerCompanies;
import org.jspecify.annotations.Nullable;

/**
 * What a partner company's people begin the day with: their application, and once they are taken in, which institutes may
 * send their records and which soon may not.
 */
@Named("partnerStart")
@RequestScoped
public class PartnerStart {

    private static final String CONSENTS = "/certification/consents.xhtml";
    private static final int SOON_DAYS = 30;

    @Inject
    private InstituteConsents consents;

    @Inject
    private PartnerCompanies companies;

    @Inject
    private Clock clock;

    private @Nullable Optional<CompanyDetails> company;

    /** Whether the reader's company has been taken in; until then the application is all there is to do. */
    public boolean isActive() {
        return companies
                .own()
                .filter(company -> company.state() == CompanyState.ACTIVE)
                .isPresent();
    }

    public boolean isBegun() {
        return companies.own().isPresent();
    }

    public List<StartFigure> getFigures() {
        List<InstituteConsent> all =
                consents.overview().map(ConsentOverview::institutes).orElse(List.of());
        LocalDate soon = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA).plusDays(SOON_DAYS);
        return List.of(
                figure("consented", all, InstituteConsent::isGiven, ""),
                figure("consent-missing", all, consent -> !consent.isGiven(), ""),
                figure(
                        "consent-ending",
                        all,
                        consent -> consent.endsOn()
                                .filter(day -> !day.isAfter(soon))
                                .isPresent(),
                        "now"));
    }

    private static StartFigure figure(
            String key, List<InstituteConsent> all, Predicate<InstituteConsent> counted, String tone) {
        long number = all.stream().filter(counted).count();
        return new StartFigure(key, Long.toString(number), HOME.text(key + ".note"), number > 0 ? tone : "", CONSENTS);
    }
}
