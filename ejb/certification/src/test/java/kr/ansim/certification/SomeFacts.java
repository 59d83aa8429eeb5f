package kr.ansim.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.CertificateFacts.Company;
import kr.ansim.certification.port.CertificateFacts.Goods;

/** A certificate that says little but what a test asks of it. */
public final class SomeFacts {

    private SomeFacts() {}

    public static CertificateFacts of(CertificationSource source, String division) {
        return of(source, division, "", Company.NONE);
    }

    public static CertificateFacts of(CertificationSource source, String division, String model, Company maker) {
        return facts("CB061R2170-3018", "", source, division, model, maker);
    }

    public static CertificateFacts numbered(CertificationSource source, String number, String state) {
        return facts(number, state, source, "", "DR-100", Company.NONE);
    }

    /** A valid one of an institute. */
    public static CertificateFacts of(String number, Company maker, Company importer) {
        return facts(number, "17", CertificationSource.KTC, "", "DR-100", maker, importer);
    }

    /** A valid one of the register. */
    public static CertificateFacts certifiedOn(String number, String division, LocalDate day) {
        CertificateFacts facts =
                facts(number, "적합", CertificationSource.SAFETY_KOREA, division, "DR-100", Company.NONE);
        return new CertificateFacts(
                facts.source(),
                facts.number(),
                facts.state(),
                facts.division(),
                Optional.of(day),
                facts.changedOn(),
                facts.changeReason(),
                facts.firstNumber(),
                facts.goods(),
                facts.category(),
                facts.trade(),
                facts.maker(),
                facts.importer(),
                facts.factories(),
                facts.similarNumbers(),
                facts.remark(),
                facts.signedOn());
    }

    private static CertificateFacts facts(
            String number, String state, CertificationSource source, String division, String model, Company maker) {
        return facts(number, state, source, division, model, maker, Company.NONE);
    }

    private static CertificateFacts facts(
            String number,
            String state,
            CertificationSource source,
            String division,
            String model,
            Company maker,
            Company importer) {
        return new CertificateFacts(
                source,
                number,
                state,
                division,
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                new Goods("", "", model, List.of()),
                List.of(),
                "",
                maker,
                importer,
                List.of(),
                List.of(),
                "",
                Optional.empty());
    }
}
