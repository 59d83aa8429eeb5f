package kr.ansim.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.FactsMask;
import kr.ansim.certification.Fields;
import kr.ansim.certification.MovableClock;
import kr.ansim.certification.SomeFacts;
import kr.ansim.certification.Trail;
import kr.ansim.certification.Watched;
import kr.ansim.certification.port.CertificateFacts.Company;
import org.junit.jupiter.api.Test;

/** What grows with the years is never read from end to end. */
class LookedUpTest {

    private final Watched database = new Watched(
            "V20261126100000__certificates",
            "V20261126163200__source_views",
            "V20261126164000__consents",
            "V20261126171000__broadcast_checks",
            "V20261126204000__looked_up",
            "V20261126211500__masked_evidence",
            "V20261127026000__named_companies");

    @Test
    void the_evidence_of_numbers_is_found_by_the_number() {
        new EvidenceChain(database.statements(), new Trail()).of(List.of("CB015R1234-0001", "CB015R1234-0002"), 9);
        assertThat(database.plans()).singleElement().asString().contains("certification_evidence_number");
    }

    @Test
    void whom_answers_name_and_whose_consent_has_ended_is_found_by_their_numbers() {
        EndedConsents ended = Fields.with(new EndedConsents(), "statements", database.statements());
        EvidenceMasking masking = Fields.with(new EvidenceMasking(), "statements", database.statements());
        Fields.with(masking, "masks", FactsMask.there());
        ended.among(SomeFacts.of("CB015R1234-0001", new Company("", "1208147521", ""), Company.NONE));
        assertThat(database.plans()).singleElement().asString().contains("certification_consent_number");
        masking.naming(CertificationSource.KTC, "1208147521");
        assertThat(database.plans()).singleElement().asString().contains("certification_named_company_number");
        masking.lookThrough(9);
        assertThat(database.plans()).singleElement().asString().contains("certification_evidence_names");
    }

    @Test
    void old_questions_are_found_by_their_time() {
        AskingUpkeep upkeep = Fields.with(new AskingUpkeep(), "statements", database.statements());
        Fields.with(upkeep, "clock", new MovableClock()).dropOld();
        assertThat(database.plans())
                .isNotEmpty()
                .allSatisfy(plan -> assertThat(plan).containsPattern("certification_asking_outcome: [^/]*asked_at < "));
    }
}
