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
import java.util.stream.Stream;
import kr.ansim.certification.ConsentOverview;
import kr.ansim.certification.InstituteConsent;
import kr.ansim.certification.InstituteConsents;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.OwnSuspensions;
import kr.ansim.partner.PaperStanding;
import kr.ansim.partner.PaperSubmission;
import kr.ansim.partner.PartnerCompanies;
import kr.ansim.partner.PartnerContracts;
import kr.ansim.partner.PrivacyChecks;
import org.jspecify.annotations.Nullable;

/**
 * What a partner company's people begin the day with: what waits for them, and once they are taken in, which institutes may
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
    private PaperSubmission papers;

    @Inject
    private PartnerContracts contracts;

    @Inject
    private PrivacyChecks privacy;

    @Inject
    private OwnSuspensions suspensions;

    @Inject
    private Clock clock;

    private @Nullable Optional<CompanyDetails> company;
    private @Nullable List<StartFigure> waiting;

    private Optional<CompanyDetails> company() {
        Optional<CompanyDetails> own = company;
        if (own == null) {
            own = companies.own();
            company = own;
        }
        return own;
    }

    /** Null before the application is begun. */
    public @Nullable CompanyState getState() {
        return company().map(CompanyDetails::state).orElse(null);
    }

    /** Whether the reader's company has been taken in; until then the application comes first. */
    public boolean isActive() {
        return getState() == CompanyState.ACTIVE;
    }

    public List<StartFigure> getFigures() {
        return Stream.concat(waiting().stream(), isActive() ? consented().stream() : Stream.empty())
                .toList();
    }

    /** How much the company has to do. */
    public long getWaitingCount() {
        return suspensions.open().size()
                + waiting().stream()
                        .mapToLong(figure -> Long.parseLong(figure.value()))
                        .sum();
    }

    private List<StartFigure> waiting() {
        List<StartFigure> all = waiting;
        if (all == null) {
            all = company()
                    .filter(own -> own.state().isLive())
                    .map(own -> List.of(
                            figure(
                                    "papers-owed",
                                    papers.ofCompany().stream()
                                            .filter(PaperStanding::isOwed)
                                            .count(),
                                    "now",
                                    "/partner/application.xhtml?step=papers"),
                            figure(
                                    "contract-open",
                                    contracts.isAccepted(own.id()) ? 0 : 1,
                                    "now",
                                    "/partner/contract.xhtml"),
                            figure(
                                    "privacy-owed",
                                    privacy.own().stream()
                                            .filter(check -> check.state().isWithCompany())
                                            .count(),
                                    "now",
                                    "/partner/privacy.xhtml")))
                    .orElse(List.of());
            waiting = all;
        }
        return all;
    }

    private List<StartFigure> consented() {
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
        return figure(key, all.stream().filter(counted).count(), tone, CONSENTS);
    }

    private static StartFigure figure(String key, long number, String tone, String path) {
        return new StartFigure(key, Long.toString(number), HOME.text(key + ".note"), number > 0 ? tone : "", path);
    }
}
