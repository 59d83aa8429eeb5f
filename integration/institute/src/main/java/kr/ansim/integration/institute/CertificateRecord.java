package kr.ansim.integration.institute;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.CertificateFacts.Company;
import kr.ansim.certification.port.CertificateFacts.Goods;
import kr.ansim.kernel.Unreadable;

/** A certificate as an institute tells it. Its codes of state and scheme are passed on as they stand. */
final class CertificateRecord {

    /** With which the names of the members about a company begin. */
    static final String MAKER = "maker";

    static final String IMPORTER = "importer";

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern TEN_DIGITS = Pattern.compile("\\d{10}");

    private CertificateRecord() {}

    static CertificateFacts facts(CertificationSource institute, Fields fields) throws Unreadable {
        checkSender(institute, fields.text("inst_id"));
        return new CertificateFacts(
                institute,
                fields.required("cert_no"),
                fields.present("cert_stt_cd"),
                fields.present("cert_div_cd"),
                fields.date("cert_ymd"),
                fields.date("cert_last_chg_ymd"),
                fields.text("cert_chg_resn_cn"),
                fields.text("frst_cert_no"),
                new Goods(
                        fields.text("prdt_nm"),
                        fields.text("brd_nm"),
                        fields.text("mdl_nm"),
                        models(fields.text("drvn_mdl_nm"))),
                List.of(),
                "",
                company(fields, MAKER),
                company(fields, IMPORTER),
                List.of(),
                List.of(),
                "",
                Optional.empty());
    }

    /** An answer of one institute at the address of another is a mistake in somebody's settings, and no evidence. */
    static void checkSender(CertificationSource institute, String id) throws Unreadable {
        if (!id.isEmpty() && !Set.of(institute.code(), institute.letters()).contains(id)) {
            throw new Unreadable("it comes from another institute");
        }
    }

    /** @param whose with which the names of its members begin */
    static Company company(Fields fields, String whose) throws Unreadable {
        return new Company(
                fields.text(whose + "_nm"),
                registrationNumber(fields.text(whose + "_brno")),
                fields.text(whose + "_ntn_nm"));
    }

    /** Ten digits or nothing: after a withdrawal it comes masked with asterisks. */
    static String registrationNumber(String text) {
        String digits = text.replace("-", "");
        return TEN_DIGITS.matcher(digits).matches() ? digits : "";
    }

    private static List<String> models(String text) {
        return COMMA.splitAsStream(text)
                .map(String::strip)
                .filter(model -> !model.isEmpty())
                .toList();
    }
}
