package kr.ansim.partner.document;

import static kr.ansim.partner.document.DocumentHouse.COMPANY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.partner.BeginUpload;
import kr.ansim.partner.DocumentDetails;
import kr.ansim.partner.DocumentRule;
import kr.ansim.partner.DocumentState;
import kr.ansim.partner.port.PageAnswer;
import kr.ansim.partner.port.PageProblem;
import kr.ansim.partner.port.ScanAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentCheckTest {

    private final DocumentHouse house = new DocumentHouse();

    @Test
    void a_clean_file_can_be_used_with_its_pages_counted() {
        house.page = new PageAnswer.Looked(7);
        UUID id = uploaded("a.pdf", HostileFiles.pdf());
        assertThat(details(id).summary().state()).isEqualTo(DocumentState.CHECKING);
        house.check.checkAll();
        assertThat(details(id).summary().state()).isEqualTo(DocumentState.CLEAN);
        assertThat(details(id).summary().pages()).isEqualTo(7);
        assertThat(details(id).summary().mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void without_a_scanner_it_says_so() {
        house.scanning = false;
        UUID id = uploaded("a.pdf", HostileFiles.pdf());
        house.check.checkAll();
        assertThat(details(id).summary().state()).isEqualTo(DocumentState.NOT_SCANNED);
    }

    @Test
    void a_refused_file_leaves_its_reason_and_nothing_else() {
        UUID id = uploaded("a.pdf", HostileFiles.text(HostileFiles.EICAR));
        house.check.checkAll();
        assertThat(details(id).summary().state()).isEqualTo(DocumentState.REFUSED);
        assertThat(details(id).refusal()).isEqualTo(DocumentRule.DOCUMENT_TEST_VIRUS);
        assertThat(house.vault.owned()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "BROKEN, DOCUMENT_BROKEN, ''",
        "ENCRYPTED, DOCUMENT_ENCRYPTED, ''",
        "SCRIPT, DOCUMENT_SCRIPT, ''",
        "ATTACHMENT, DOCUMENT_ATTACHMENT, ''",
        "LAUNCH, DOCUMENT_LAUNCH, ''",
        "TOO_MANY_PAGES, DOCUMENT_PAGES, 200",
        "TOO_MANY_PIXELS, DOCUMENT_PIXELS, 60",
        "TOO_HEAVY, DOCUMENT_UNPACKED, ''"
    })
    void what_is_found_inside_has_its_own_reason(PageProblem problem, DocumentRule rule, String names) {
        house.page = new PageAnswer.Refused(problem);
        UUID id = uploaded("a.pdf", HostileFiles.pdf());
        house.check.checkAll();
        assertThat(details(id).refusal()).isEqualTo(rule);
        assertThat(details(id).refusalNames()).isEqualTo(names);
    }

    @Test
    void what_the_scanner_finds_is_kept_where_nobody_opens_it_and_staff_are_told() {
        house.scanner = file -> new ScanAnswer.Found("Win.Test");
        UUID id = uploaded("a.pdf", HostileFiles.pdf());
        house.check.checkAll();
        assertThat(details(id).summary().state()).isEqualTo(DocumentState.QUARANTINED);
        assertThat(details(id).summary().state().isUsable()).isFalse();
        assertThat(house.vault.owned()).isEqualTo(1);
        assertThat(house.told).containsExactly("document.quarantined");
    }

    @Test
    void a_scanner_that_is_away_is_asked_again_and_never_taken_for_clean() {
        house.scanner = file -> new ScanAnswer.Unavailable("away");
        UUID id = uploaded("a.pdf", HostileFiles.pdf());
        for (int hours = 0; hours < 20; hours++) {
            house.check.checkAll();
            assertThat(details(id).summary().state()).isEqualTo(DocumentState.CHECKING);
            house.later(Duration.ofHours(1));
        }
        house.scanner = file -> new ScanAnswer.Clean();
        house.check.checkAll();
        assertThat(details(id).summary().state()).isEqualTo(DocumentState.CLEAN);
    }

    @Test
    void without_a_program_that_opens_files_it_waits() {
        house.page = new PageAnswer.Unavailable();
        UUID id = uploaded("a.png", HostileFiles.picture("png", 2, 2));
        house.check.checkAll();
        assertThat(details(id).summary().state()).isEqualTo(DocumentState.CHECKING);
    }

    @Test
    void a_document_is_given_to_one_and_to_another_once_the_first_has_died() {
        uploaded("a.pdf", HostileFiles.pdf());
        assertThat(house.checks.claim()).isPresent();
        assertThat(house.checks.claim()).isEmpty();
        house.later(DocumentRecords.LEASE);
        assertThat(house.checks.claim()).isPresent();
    }

    private UUID uploaded(String name, byte[] file) {
        UUID id = house.uploads
                .begin(Sender.of(COMPANY), "account:x", new BeginUpload(name, file.length))
                .id();
        house.uploads.append(Sender.of(COMPANY), id, 0, new ByteArrayInputStream(file));
        return id;
    }

    private DocumentDetails details(UUID id) {
        return house.documents.details(id, Optional.of(COMPANY));
    }
}
