package kr.ansim.certification;

import java.util.List;
import java.util.Optional;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.CertificateFacts.Company;
import kr.ansim.certification.port.CertificateFacts.Goods;

/** A certificate that says little but what kind it is. */
public final class SomeFacts {

    private SomeFacts() {}

    public static CertificateFacts of(CertificationSource source, String division) {
        return new CertificateFacts(
                source,
                "CB061R2170-3018",
                "",
                division,
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                new Goods("", "", "", List.of()),
                List.of(),
                "",
                Company.NONE,
                Company.NONE,
                List.of(),
                List.of(),
                "",
                Optional.empty());
    }
}
