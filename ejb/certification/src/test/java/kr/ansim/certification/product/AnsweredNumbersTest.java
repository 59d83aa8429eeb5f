package kr.ansim.certification.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.Fields;
import kr.ansim.certification.MovableClock;
import kr.ansim.certification.Tables;
import kr.ansim.certification.certificate.DueReadings;
import kr.ansim.certification.certificate.Readings;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.Statements;
import org.junit.jupiter.api.Test;

class AnsweredNumbersTest {

    private static final String NUMBER = "HU072172-21013";

    private final MovableClock clock = new MovableClock();
    private final Statements statements = Tables.make();
    private final Shelf shelf = new Shelf(statements);
    private final AnsweredNumbers answered = new AnsweredNumbers();

    @Test
    void where_judging_fails_every_product_that_bears_the_number_is_due_by_itself_and_no_other() {
        Fields.with(answered, "readings", Fields.with(new Readings(), "statements", statements));
        Fields.with(answered, "products", shelf.products());
        Fields.with(answered, "marks", shelf.marks());
        Fields.with(answered, "clock", clock);
        UUID one = shelf.toy(NUMBER);
        UUID other = shelf.toy(NUMBER);
        shelf.toy("HU072172-21014");
        statements.update("UPDATE certification_product SET judge_due_at = ?", DueReadings.NEVER);
        statements.update(
                "INSERT INTO certification_reading (id, number, source, said, failures, due_at, unjudged_at)"
                        + " VALUES (?, ?, ?, 'FOUND', 0, ?, ?)",
                Ids.next(),
                NUMBER,
                CertificationSource.KTC,
                clock.instant(),
                clock.instant().minusSeconds(1));
        assertThat(answered.some(9)).containsExactly(NUMBER);

        answered.leaveToProducts(NUMBER);

        assertThat(answered.some(9)).isEmpty();
        assertThat(due(clock.instant())).containsExactlyInAnyOrder(one, other);
    }

    private List<UUID> due(Instant now) {
        return statements.list(
                "SELECT id FROM certification_product WHERE judge_due_at <= ?", row -> row.uuid("id"), now);
    }
}
