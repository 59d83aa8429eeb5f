package kr.ansim.certification.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.Fields;
import kr.ansim.certification.MovableClock;
import kr.ansim.certification.Trail;
import kr.ansim.certification.Watched;
import kr.ansim.certification.certificate.DueReadings;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A consent that is due, and two nodes that collect by it. */
class CollectionBookTest {

    private static final CertificationSource KTC = CertificationSource.KTC;
    private static final Unavailability DOWN = Unavailability.of(Reason.TIMED_OUT);

    private final MovableClock clock = new MovableClock();
    private final Statements statements = new Watched(
                    "V20261126100000__certificates",
                    "V20261126164000__consents",
                    "V20261127020300__collection_claims",
                    "V20261127026000__named_companies")
            .statements();
    private final CollectionBook book = new CollectionBook();

    @BeforeEach
    void open() {
        Fields.with(book, "statements", statements);
        Fields.with(book, "readings", Fields.with(new DueReadings(), "statements", statements));
        Fields.with(book, "trail", new Trail());
        Fields.with(book, "clock", clock);
        statements.update(
                "INSERT INTO certification_consent (id, company_id, institute, position, act_id, state, disclosure, ends_on,"
                        + " noticed, telling, tell_tried_at, certificates_since, reports_since,"
                        + " collect_failures, collect_due)"
                        + " VALUES (?, ?, ?, 1, ?, 'GIVEN', TRUE, ?, FALSE, 'TOLD', ?, '', '', 0, ?)",
                Ids.next(),
                Ids.next(),
                KTC,
                Ids.next(),
                LocalDate.parse("2027-11-26"),
                clock.instant(),
                clock.instant());
    }

    @Test
    void a_node_that_was_held_up_writes_nothing_once_another_has_claimed() {
        Claimed late = claim();
        clock.move(Duration.ofMinutes(6));
        Claimed mine = claim();
        Instant until = claimedUntil();
        clock.move(Duration.ofMinutes(1));
        book.failed(late, DOWN);
        assertThatThrownBy(() -> book.renew(late)).isInstanceOf(BrokenOff.class);
        assertThatThrownBy(() -> book.keep(late, "1208147521", List.of())).isInstanceOf(BrokenOff.class);
        assertThatThrownBy(() -> book.done(late, "1", "1", 0)).isInstanceOf(BrokenOff.class);
        assertThat(claimedUntil()).isEqualTo(until);
        assertThat(book.claim(KTC)).isEmpty();
        book.done(mine, "2", "2", 3);
        assertThat(statements.find(
                        "SELECT certificates_since FROM certification_consent",
                        row -> row.string("certificates_since")))
                .contains("2");
    }

    @Test
    void a_node_that_was_held_up_goes_on_when_nobody_else_has_claimed() {
        Claimed late = claim();
        clock.move(Duration.ofMinutes(6));
        book.renew(late);
        assertThat(book.claim(KTC)).isEmpty();
    }

    @Test
    void a_claim_lasts_from_one_question_to_the_next() {
        Claimed mine = claim();
        for (int question = 0; question < 5; question++) {
            clock.move(Duration.ofMinutes(4));
            assertThat(book.claim(KTC)).isEmpty();
            book.renew(mine);
        }
        book.failed(mine, DOWN);
        assertThat(book.claim(KTC)).isEmpty();
        clock.move(Duration.ofMinutes(2));
        assertThat(book.claim(KTC))
                .hasValueSatisfying(again -> assertThat(again.failures()).isEqualTo(1));
    }

    private Claimed claim() {
        return book.claim(KTC).orElseThrow();
    }

    private Instant claimedUntil() {
        return statements
                .find("SELECT claimed_until FROM certification_consent", row -> row.instant("claimed_until"))
                .orElseThrow();
    }
}
