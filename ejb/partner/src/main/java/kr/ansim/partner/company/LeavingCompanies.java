package kr.ansim.partner.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kr.ansim.certification.InstituteConsents;
import kr.ansim.partner.CompanyMoved;
import kr.ansim.partner.CompanyStepKind;

/** Ends what a company consented to when it is refused or takes its application back: its number may be another's by then. */
@ApplicationScoped
class LeavingCompanies {

    @Inject
    private InstituteConsents consents;

    void moved(@Observes CompanyMoved moved) {
        if (moved.kind() == CompanyStepKind.REFUSED || moved.kind() == CompanyStepKind.WITHDRAWN) {
            consents.end(moved.company());
        }
    }
}
