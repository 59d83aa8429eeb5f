package kr.ansim.partner;

import kr.ansim.certification.HoldDetails;

/** Something that stands against a product going on air. */
public sealed interface ReadinessReason {

    /** A paper that is required is neither accepted nor waived. */
    record PaperOpen(PaperStanding paper) implements ReadinessReason {

        @Override
        public String code() {
            return "PAPER_OPEN";
        }
    }

    /** Its certification forbids to sell it. */
    record CertificationHeld(HoldDetails hold) implements ReadinessReason {

        @Override
        public String code() {
            return "CERTIFICATION_HELD";
        }
    }

    /** Its company does not supply products at present. */
    record CompanyNotActive(CompanyState state) implements ReadinessReason {

        @Override
        public String code() {
            return "COMPANY_NOT_ACTIVE";
        }
    }

    /** Its company may not sell for the moment. */
    record CompanySuspended() implements ReadinessReason {

        @Override
        public String code() {
            return "COMPANY_SUSPENDED";
        }
    }

    /** The table of papers no longer knows its category, so nobody can say what it needs. */
    record CategoryUnknown(String category) implements ReadinessReason {

        @Override
        public String code() {
            return "CATEGORY_UNKNOWN";
        }
    }

    /** The same in all versions of the API. */
    String code();
}
