package kr.ansim.partner.paper;

import java.time.LocalDate;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.HandInPaper;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PartnerRule;

/** What can be told of a paper by looking at what was entered, each refusal at its field. */
final class PaperFields {

    static final int MOST_DOCUMENTS = 20;
    private static final int LONGEST_NUMBER = 100;

    private PaperFields() {}

    static void check(HandInPaper paper, PaperKind kind, LocalDate today) {
        if (paper.documents().isEmpty()) {
            throw RuleBroken.at("documents", PartnerRule.DOCUMENT_MISSING);
        }
        if (paper.documents().size() > MOST_DOCUMENTS) {
            throw RuleBroken.at("documents", PartnerRule.TOO_MANY_DOCUMENTS, MOST_DOCUMENTS);
        }
        String number = paper.number().strip();
        if (kind.number() && number.isEmpty()) {
            throw RuleBroken.at("number", PartnerRule.FIELD_MISSING);
        }
        if (number.length() > LONGEST_NUMBER) {
            throw RuleBroken.at("number", PartnerRule.FIELD_TOO_LONG, LONGEST_NUMBER);
        }
        LocalDate issuedOn = paper.issuedOn();
        if (kind.issued() && issuedOn == null) {
            throw RuleBroken.at("issuedOn", PartnerRule.FIELD_MISSING);
        }
        if (issuedOn != null && issuedOn.isAfter(today)) {
            throw RuleBroken.at("issuedOn", PartnerRule.ISSUED_IN_FUTURE);
        }
        LocalDate endsOn = paper.endsOn();
        if (kind.ends() && endsOn == null) {
            throw RuleBroken.at("endsOn", PartnerRule.FIELD_MISSING);
        }
        if (endsOn != null && endsOn.isBefore(today)) {
            throw RuleBroken.at("endsOn", PartnerRule.PAPER_ENDED);
        }
        if (endsOn != null && issuedOn != null && endsOn.isBefore(issuedOn)) {
            throw RuleBroken.at("endsOn", PartnerRule.ENDS_BEFORE_ISSUE);
        }
    }
}
