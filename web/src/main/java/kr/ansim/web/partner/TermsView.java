package kr.ansim.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.ContractTerms;
import kr.ansim.partner.PartnerContracts;
import kr.ansim.partner.WriteTerms;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** The terms of contracts: their versions, and the next one. */
@Named("terms")
@ViewScoped
public class TermsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerContracts contracts;

    @Inject
    private Clock clock;

    private String korean = "";
    private String english = "";
    private @Nullable LocalDate validFrom;
    private String reason = "";
    private transient @Nullable List<ContractTerms> versions;

    /** The next version begins as the newest one is. */
    @PostConstruct
    void open() {
        validFrom = getToday();
        getVersions().stream().findFirst().ifPresent(newest -> {
            korean = newest.korean();
            english = newest.english();
        });
    }

    public List<ContractTerms> getVersions() {
        List<ContractTerms> known = versions;
        if (known == null) {
            known = contracts.versions();
            versions = known;
        }
        return known;
    }

    public void write() {
        LocalDate day = validFrom;
        if (day == null) {
            return;
        }
        try {
            int number = contracts.write(new WriteTerms(korean, english, day));
            Wording.CONTRACT.done("terms.written", number);
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
        versions = null;
    }

    public void withdraw(int number) {
        try {
            contracts.withdraw(number, reason);
            reason = "";
            Wording.CONTRACT.done("terms.withdrawn", number);
        } catch (RuleBroken broken) {
            Refusals.show("w", broken);
        }
        versions = null;
    }

    /** The one that can still be taken back, if there is one. */
    public @Nullable ContractTerms getToCome() {
        return getVersions().stream()
                .filter(ContractTerms::isToCome)
                .findFirst()
                .orElse(null);
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    public String getKorean() {
        return korean;
    }

    public void setKorean(@Nullable String korean) {
        this.korean = korean == null ? "" : korean;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(@Nullable String english) {
        this.english = english == null ? "" : english;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
