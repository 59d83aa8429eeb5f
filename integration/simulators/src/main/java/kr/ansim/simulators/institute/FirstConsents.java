package kr.ansim.simulators.institute;

import java.time.LocalDateTime;
import java.util.Optional;
import kr.ansim.simulators.certificates.FixedCompany;
import kr.ansim.simulators.certificates.Institute;

/** What a company has allowed an institute before anything was noted: most have given both consents. */
final class FirstConsents {

    private static final int USUAL_AGE = 30;
    private static final int LAPSED_AGE = 400;

    private FirstConsents() {}

    static Optional<Consent> of(String company, Institute institute, LocalDateTime start, Optional<Integer> place) {
        Optional<FixedCompany> fixed = FixedCompany.numbered(company);
        if (fixed.isPresent()) {
            return of(fixed.get(), start);
        }
        return place.flatMap(where -> drawn(Math.floorMod(where * 7 + place(institute) * 13, 100), start));
    }

    private static Optional<Consent> of(FixedCompany company, LocalDateTime start) {
        return switch (company) {
            case RETAILER, CONSENTING, CONSENTING_TOO -> Optional.of(given(true, start, USUAL_AGE));
            case PROVISION_ONLY -> Optional.of(given(false, start, USUAL_AGE));
            case WITHDRAWN -> Optional.of(withdrawn(start));
            case LAPSED -> Optional.of(given(true, start, LAPSED_AGE));
            case SILENT -> Optional.empty();
        };
    }

    private static int place(Institute institute) {
        return Integer.parseInt(institute.code().substring(1));
    }

    private static Optional<Consent> drawn(int share, LocalDateTime start) {
        if (share < 75) {
            return Optional.of(given(true, start, 1 + share * 4));
        }
        if (share < 84) {
            return Optional.of(given(false, start, USUAL_AGE));
        }
        if (share < 87) {
            return Optional.of(withdrawn(start));
        }
        return share < 90 ? Optional.of(given(true, start, LAPSED_AGE)) : Optional.empty();
    }

    private static Consent given(boolean disclosure, LocalDateTime start, int days) {
        return new Consent(true, disclosure, start.minusDays(days));
    }

    private static Consent withdrawn(LocalDateTime start) {
        return new Consent(false, true, start.minusDays(USUAL_AGE));
    }
}
