package kr.ansim.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.ansim.certification.Fields;
import kr.ansim.certification.MovableClock;
import kr.ansim.certification.Watched;
import org.junit.jupiter.api.Test;

/** What grows with the years is never read from end to end. */
class LookedUpTest {

    private final Watched database = new Watched(
            "V20261126100000__certificates",
            "V20261126163200__source_views",
            "V20261126164000__consents",
            "V20261126171000__broadcast_checks",
            "V20261126204000__looked_up",
            "V20261126211500__masked_evidence");

    @Test
    void the_evidence_of_numbers_is_found_by_the_number() {
        new EvidenceChain(database.statements()).of(List.of("CB015R1234-0001", "CB015R1234-0002"), 9);
        assertThat(database.plans()).singleElement().asString().contains("certification_evidence_number");
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
