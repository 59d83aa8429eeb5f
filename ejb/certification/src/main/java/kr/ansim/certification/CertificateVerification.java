package kr.ansim.certification;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import kr.ansim.certification.number.FieldText;
import kr.ansim.certification.scheme.Requirements;
import kr.ansim.certification.verdict.Judgement;
import kr.ansim.certification.verdict.ProductFacts;
import kr.ansim.certification.verification.Assessor;
import kr.ansim.certification.verification.Freshness;
import kr.ansim.certification.verification.Inquiry;
import kr.ansim.certification.verification.LabelPhotos;
import kr.ansim.certification.verification.Pending;
import kr.ansim.certification.verification.VerdictReport;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.kernel.RuleBroken;

/**
 * Tells whether a product carries the certification that the law asks of it. Sources are asked for what is not known
 * freshly, all at once and for a second at most; what they do not answer in time is told as such, with what was known
 * before and how old it is. Bad news is never hidden by silence, and silence is never good news.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CertificateVerification {

    private static final int MOST_NUMBERS = 50;
    private static final int LONGEST_LISTING = 20_000;

    @Inject
    private FieldText field;

    @Inject
    private Assessor assessor;

    @Inject
    private Inquiry inquiry;

    @Inject
    private LabelPhotos photos;

    @Inject
    private Requirements requirements;

    @Inject
    private Freshness freshness;

    @Inject
    private HolderCompanies companies;

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    /** @throws RuleBroken {@code TOO_MANY_NUMBERS} */
    @RolesAllowed({"certifications:read", "PARTNER_OWNER", "PARTNER_MEMBER", "CERTIFICATION_OFFICER", "QA_REVIEWER"})
    public CheckedProduct check(CheckCertificates question) {
        if (question.certificateNumbers().size() > MOST_NUMBERS) {
            throw RuleBroken.at("certificateNumbers", CertificationRule.TOO_MANY_NUMBERS, MOST_NUMBERS);
        }
        Set<Pending> pending = inquiry.askWhatIsNotFresh(assessor.numbers(question.certificateNumbers()));
        ProductFacts product =
                new ProductFacts(question.category(), told(question.modelName()), told(question.maker()), holder());
        Judgement judgement = assessor.judge(product, question.certificateNumbers(), pending);
        return VerdictReport.of(question.productCode(), judgement, freshness.limit(clock.instant()));
    }

    /** A partner checks its own products: what it holds itself is no other company's, and its test reports count. */
    private String holder() {
        boolean partner = session.isCallerInRole("PARTNER_OWNER") || session.isCallerInRole("PARTNER_MEMBER");
        return partner
                ? companies
                        .own()
                        .filter(HolderCompany::numberHeld)
                        .map(HolderCompany::registrationNumber)
                        .map(BusinessNumber::digits)
                        .orElse("")
                : "";
    }

    /**
     * What was meant as numbers in a field for several of them, into which people also paste whole listings.
     *
     * @throws RuleBroken {@code LISTING_TOO_LONG} or {@code TOO_MANY_NUMBERS} at the field {@code numbers}
     */
    @RolesAllowed({"certifications:read", "PARTNER_OWNER", "PARTNER_MEMBER", "CERTIFICATION_OFFICER", "QA_REVIEWER"})
    public List<String> numbersIn(String text) {
        if (text.length() > LONGEST_LISTING) {
            throw RuleBroken.at("numbers", CertificationRule.LISTING_TOO_LONG, LONGEST_LISTING);
        }
        List<String> given = field.given(text);
        if (given.size() > MOST_NUMBERS) {
            throw RuleBroken.at("numbers", CertificationRule.TOO_MANY_NUMBERS, MOST_NUMBERS);
        }
        return given;
    }

    /** Whether photographs of labels can be read here. */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER", "CERTIFICATION_OFFICER", "QA_REVIEWER"})
    public boolean readsPhotos() {
        return photos.canBeRead();
    }

    /** Finds the certificate numbers on a photograph of a label, for somebody to compare. The photograph is not kept. */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER", "CERTIFICATION_OFFICER", "QA_REVIEWER"})
    public LabelNumbers numbersOn(byte[] photo) {
        return photos.numbers(photo);
    }

    /** The categories for which a rule holds today. */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER", "CERTIFICATION_OFFICER", "QA_REVIEWER"})
    public List<String> categories() {
        return requirements.categories();
    }

    private static List<String> told(String text) {
        return text.isBlank() ? List.of() : List.of(text);
    }
}
