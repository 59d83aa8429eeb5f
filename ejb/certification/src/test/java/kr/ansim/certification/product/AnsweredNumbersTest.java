package kr.ansim.certification.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.Fields;
import kr.ansim.certification.MovableClock;
import kr.ansim.certification.PutProduct;
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
    private final Products products = Fields.with(new Products(), "statements", statements);
    private final AnsweredNumbers answered = new AnsweredNumbers();

    @Test
    void where_judging_fails_every_product_that_bears_the_number_is_due_by_itself_and_no_other() {
        Fields.with(answered, "readings", Fields.with(new Readings(), "statements", statements));
        Fields.with(answered, "products", products);
        Fields.with(answered, "clock", clock);
        UUID one = product(NUMBER);
        UUID other = product(NUMBER);
        product("HU072172-21014");
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

    private UUID product(String number) {
        Products.Sent sent = products.put(
                new PutProduct(Ids.next(), "P-1", "블록", "완구", "", List.of(), "", "", List.of(), List.of(number), ""),
                clock.instant());
        products.mark(sent, List.of(new Products.Marks(MarkKind.NUMBER, List.of(number), UnaryOperator.identity())));
        return sent.id();
    }

    private List<UUID> due(Instant now) {
        return statements.list(
                "SELECT id FROM certification_product WHERE judge_due_at <= ?", row -> row.uuid("id"), now);
    }
}
