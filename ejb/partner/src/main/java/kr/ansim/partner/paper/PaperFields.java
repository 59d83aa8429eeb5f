package kr.ansim.partner.paper;

import static kr.ansim.partner.field.FieldRules.needed;
import static kr.ansim.partner.field.FieldRules.notTooLong;

import java.time.LocalDate;
import kr.ansim.kernel.Faults;
import kr.ansim.partner.HandInPaper;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PartnerRule;
import org.jspecify.annotations.Nullable;

/** What can be told of a paper by looking at what was entered, each refusal at its field, and all of them at once. */
final class PaperFields {

    static final int MOST_DOCUMENTS = 20;
    private static final int LONGEST_NUMBER = 100;

    private PaperFields() {}

    static void check(Faults faults, HandInPaper paper, PaperKind kind, LocalDate today) {
        if (paper.documents().isEmpty()) {
            faults.at("documents", PartnerRule.DOCUMENT_MISSING);
        }
        if (paper.documents().size() > MOST_DOCUMENTS) {
            faults.at("documents", PartnerRule.TOO_MANY_DOCUMENTS, MOST_DOCUMENTS);
        }
        if (kind.number()) {
            needed(faults, "number", paper.number());
        }
        notTooLong(faults, "number", paper.number(), LONGEST_NUMBER);
        LocalDate issuedOn = paper.issuedOn();
        told(faults, "issuedOn", kind.issued(), issuedOn);
        if (issuedOn != null && issuedOn.isAfter(today)) {
            faults.at("issuedOn", PartnerRule.ISSUED_IN_FUTURE);
        }
        LocalDate endsOn = paper.endsOn();
        told(faults, "endsOn", kind.ends(), endsOn);
        if (endsOn != null && endsOn.isBefore(today)) {
            faults.at("endsOn", PartnerRule.PAPER_ENDED);
        }
        if (endsOn != null && issuedOn != null && endsOn.isBefore(issuedOn)) {
            faults.at("endsOn", PartnerRule.ENDS_BEFORE_ISSUE);
        }
    }

    private static void told(Faults faults, String field, boolean asked, @Nullable LocalDate day) {
        if (asked && day == null) {
            faults.at(field, PartnerRule.FIELD_MISSING);
        }
    }
}
