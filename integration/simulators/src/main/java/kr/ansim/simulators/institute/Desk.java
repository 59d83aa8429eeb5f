package kr.ansim.simulators.institute;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import kr.ansim.simulators.certificates.CertificateBook;
import kr.ansim.simulators.certificates.Companies;
import kr.ansim.simulators.certificates.FixedCompany;
import kr.ansim.simulators.certificates.Institute;

/** What one institute keeps for itself: whom it lets in, how often, and what companies have allowed it. */
record Desk(Institute institute, Tokens tokens, Quota quota, Consents consents) {

    static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    static Desk of(Institute institute, CertificateBook certificates, Duration tokenLife, int perSecond) {
        return new Desk(
                institute,
                new Tokens(tokenLife),
                new Quota(perSecond, System::currentTimeMillis),
                new Consents(institute, LocalDateTime.now(KOREA), company -> place(certificates, company)));
    }

    private static Optional<Integer> place(CertificateBook certificates, String company) {
        OptionalInt place = Companies.indexOf(company);
        boolean known = place.isPresent()
                && certificates.knowsCompany(company)
                && FixedCompany.numbered(company).isEmpty();
        return known ? Optional.of(place.getAsInt()) : Optional.empty();
    }

    String api() {
        return institute.key();
    }

    String clientId() {
        return "ansim-" + institute.key();
    }

    String clientSecret() {
        return "simulator-" + institute.key();
    }
}
