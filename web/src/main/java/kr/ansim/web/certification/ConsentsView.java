package kr.ansim.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.ConsentOverview;
import kr.ansim.certification.ConsentTerm;
import kr.ansim.certification.GiveConsent;
import kr.ansim.certification.InstituteConsent;
import kr.ansim.certification.InstituteConsents;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** A company's consents with the institutes: how each stands, giving them, taking them back, and their history. */
@Named("consents")
@ViewScoped
public class ConsentsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InstituteConsents consents;

    @Inject
    private Clock clock;

    private List<String> institutes = new ArrayList<>();
    private List<String> compulsory = new ArrayList<>();
    private List<String> optional = new ArrayList<>();
    private List<String> withdrawn = new ArrayList<>();
    private @Nullable LocalDate endsOn;
    private transient @Nullable ConsentOverview overview;
    private transient @Nullable List<ConsentTerm> current;

    @PostConstruct
    void open() {
        endsOn = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA).plusYears(1);
    }

    /** Whether the reader's account acts for a company. */
    public boolean isCompany() {
        return consents.overview().isPresent();
    }

    public ConsentOverview getIt() {
        ConsentOverview known = overview;
        if (known == null) {
            known = consents.overview().orElseThrow();
            overview = known;
        }
        return known;
    }

    public List<ConsentTerm> getCompulsoryTerms() {
        return getCurrent().stream().filter(ConsentTerm::compulsory).toList();
    }

    public List<ConsentTerm> getOptionalTerms() {
        return getCurrent().stream().filter(term -> !term.compulsory()).toList();
    }

    public List<ConsentTerm> getCurrent() {
        List<ConsentTerm> known = current;
        if (known == null) {
            known = consents.terms(
                    FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage());
            current = known;
        }
        return known;
    }

    public List<CertificationSource> getAll() {
        return getIt().institutes().stream().map(InstituteConsent::institute).toList();
    }

    /** Those from which consent can be taken back. */
    public List<CertificationSource> getGiven() {
        return getIt().institutes().stream()
                .filter(InstituteConsent::isGiven)
                .map(InstituteConsent::institute)
                .toList();
    }

    public void give() {
        LocalDate until = endsOn;
        try {
            List<String> terms =
                    Stream.concat(compulsory.stream(), optional.stream()).toList();
            consents.give(new GiveConsent(chosen(institutes), until == null ? LocalDate.MIN : until, terms));
            institutes = new ArrayList<>();
            compulsory = new ArrayList<>();
            optional = new ArrayList<>();
            Wording.CERTIFICATION.done("consents.given");
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
        overview = null;
    }

    public void withdraw() {
        try {
            consents.withdraw(chosen(withdrawn));
            withdrawn = new ArrayList<>();
            Wording.CERTIFICATION.done("consents.withdrawn");
        } catch (RuleBroken broken) {
            Refusals.show("w", broken);
        }
        overview = null;
    }

    private static Set<CertificationSource> chosen(List<String> names) {
        return names.stream().map(CertificationSource::valueOf).collect(Collectors.toSet());
    }

    public List<String> getInstitutes() {
        return institutes;
    }

    public void setInstitutes(@Nullable List<String> institutes) {
        this.institutes = institutes == null ? new ArrayList<>() : new ArrayList<>(institutes);
    }

    public List<String> getCompulsory() {
        return compulsory;
    }

    public void setCompulsory(@Nullable List<String> compulsory) {
        this.compulsory = compulsory == null ? new ArrayList<>() : new ArrayList<>(compulsory);
    }

    public List<String> getOptional() {
        return optional;
    }

    public void setOptional(@Nullable List<String> optional) {
        this.optional = optional == null ? new ArrayList<>() : new ArrayList<>(optional);
    }

    public List<String> getWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(@Nullable List<String> withdrawn) {
        this.withdrawn = withdrawn == null ? new ArrayList<>() : new ArrayList<>(withdrawn);
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
