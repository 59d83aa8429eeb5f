package kr.ansim.partner.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.ansim.certification.HoldDetails;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.PaperStanding;
import kr.ansim.partner.ProductReadiness;
import kr.ansim.partner.ReadinessReason;

/**
 * A product is ready to air only when every paper that is required of it is accepted or waived, its certification is not
 * held, and its company is active and not suspended. Nothing else makes it ready, and nothing else stands against it.
 */
final class Readiness {

    private Readiness() {}

    /** @param papers that its data ask for; empty when nobody can say because its category is not known any more */
    static ProductReadiness of(
            CompanyState company,
            boolean suspended,
            String category,
            Optional<List<PaperStanding>> papers,
            Optional<HoldDetails> hold) {
        List<ReadinessReason> reasons = new ArrayList<>();
        hold.map(ReadinessReason.CertificationHeld::new).ifPresent(reasons::add);
        if (company != CompanyState.ACTIVE) {
            reasons.add(new ReadinessReason.CompanyNotActive(company));
        }
        if (suspended) {
            reasons.add(new ReadinessReason.CompanySuspended());
        }
        if (papers.isEmpty()) {
            reasons.add(new ReadinessReason.CategoryUnknown(category));
        }
        papers.orElse(List.of()).stream()
                .filter(PaperStanding::isOpen)
                .map(ReadinessReason.PaperOpen::new)
                .forEach(reasons::add);
        return new ProductReadiness(reasons);
    }
}
