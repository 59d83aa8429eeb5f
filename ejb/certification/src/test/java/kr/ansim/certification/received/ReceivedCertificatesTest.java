package kr.ansim.certification.received;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.Fields;
import kr.ansim.certification.MovableClock;
import kr.ansim.certification.SomeFacts;
import kr.ansim.certification.Watched;
import kr.ansim.certification.number.NumberReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReceivedCertificatesTest {

    private static final UUID COMPANY = UUID.randomUUID();

    private final Watched database = new Watched("V20261126164100__received");
    private final ReceivedCertificates certificates = new ReceivedCertificates();

    @BeforeEach
    void open() {
        Fields.with(certificates, "statements", database.statements());
        Fields.with(certificates, "clock", new MovableClock());
        Fields.with(certificates, "reader", new NumberReader("[A-Z]{2}[0-9]{2}-[0-9]{2}-[0-9]{4}"));
    }

    private Optional<String> keep(String number, String state) {
        return certificates.keep(COMPANY, "1208147521", SomeFacts.numbered(CertificationSource.KCL, number, state));
    }

    private List<String> kept() {
        return database.statements()
                .list(
                        "SELECT number FROM certification_received_certificate ORDER BY number",
                        row -> row.string("number"));
    }

    @Test
    void a_number_is_kept_in_the_form_in_which_numbers_are_compared() {
        assertThat(keep(" cb061r2170‐3018 ", "17")).contains("CB061R2170-3018");
        assertThat(keep("CB061R2170-3018", "10")).contains("CB061R2170-3018");
        assertThat(keep("CB061R2170-3018", "10")).isEmpty();
        assertThat(kept()).containsExactly("CB061R2170-3018");
    }

    @Test
    void what_is_no_number_is_kept_as_far_as_there_is_room() {
        assertThat(keep("?", "17")).contains("?");
        assertThat(keep("9".repeat(41), "17")).contains("9".repeat(40));
        assertThat(kept()).containsExactly("9".repeat(40), "?");
    }
}
