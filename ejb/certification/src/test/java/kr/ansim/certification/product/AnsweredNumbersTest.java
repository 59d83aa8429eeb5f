package kr.ansim.certification.product;

import static kr.ansim.certification.CertificateState.REVOKED;
import static kr.ansim.certification.CertificateState.VALID;
import static kr.ansim.certification.CertificationSource.SAFETY_KOREA;
import static kr.ansim.certification.product.JudgeHouse.FIRST;
import static kr.ansim.certification.product.JudgeHouse.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CertificateChanged;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.CertificationChanged;
import kr.ansim.certification.Fields;
import kr.ansim.certification.ProductHeld;
import kr.ansim.certification.certificate.DueReadings;
import kr.ansim.certification.certificate.UnjudgedAnswers;
import kr.ansim.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnsweredNumbersTest {

    private final JudgeHouse house = new JudgeHouse();
    private final AnsweredNumbers answered = new AnsweredNumbers();

    @BeforeEach
    void open() {
        Fields.with(answered, "answers", Fields.with(new UnjudgedAnswers(), "statements", house.statements));
        Fields.with(answered, "products", house.shelf.products());
        Fields.with(answered, "marks", house.shelf.marks());
        Fields.with(answered, "judge", house.judge);
        Fields.with(answered, "clock", house.clock);
    }

    @Test
    void where_judging_fails_every_product_that_bears_the_number_is_due_by_itself_and_no_other() {
        UUID other = house.shelf.toy(FIRST);
        house.shelf.toy(SECOND);
        house.statements.update("UPDATE certification_product SET judge_due_at = ?", DueReadings.NEVER);
        waits(FIRST, null, Ids.next());
        assertThat(answered.some(9)).containsExactly(FIRST);

        AnsweredNumbers.Left left = answered.leaveToProducts(FIRST);

        assertThat(left.products()).containsExactlyInAnyOrder(house.toy, other);
        assertThat(left.changes()).isEmpty();
        assertThat(answered.some(9)).isEmpty();
        assertThat(due()).containsExactlyInAnyOrder(house.toy, other);
    }

    @Test
    void what_was_noted_without_judging_is_held_and_told_as_if_it_had_been_judged_at_once() {
        UUID answer = revokedUnjudged();
        answered.judge(SECOND);
        assertHeldAndTold(answer);
        answered.judge(SECOND);
        assertThat(house.changed.take()).isEmpty();
    }

    @Test
    void so_it_is_where_each_product_is_judged_by_itself() {
        UUID answer = revokedUnjudged();
        AnsweredNumbers.Left left = answered.leaveToProducts(SECOND);
        left.products().forEach(product -> answered.judge(product, left.changes()));
        assertHeldAndTold(answer);
    }

    /** The second certificate of a product that was released for it before and is bad for the first. @return the answer */
    private UUID revokedUnjudged() {
        house.says(SAFETY_KOREA, FIRST, REVOKED);
        house.turns(SAFETY_KOREA, SECOND, VALID, REVOKED);
        house.release();
        house.turns(SAFETY_KOREA, SECOND, REVOKED, VALID);
        house.changed.take();
        UUID answer = house.says(SAFETY_KOREA, SECOND, REVOKED);
        waits(SECOND, VALID, answer);
        return answer;
    }

    private void assertHeldAndTold(UUID answer) {
        assertThat(house.held.take()).extracting(ProductHeld::numbersText).containsExactly(FIRST + ", " + SECOND);
        assertThat(house.changed.take())
                .extracting(CertificationChanged::cause)
                .containsExactly(Optional.of(new CertificateChanged(SECOND, SAFETY_KOREA, VALID, REVOKED, answer)));
    }

    private void waits(String number, @Nullable CertificateState before, UUID answer) {
        house.statements.update(
                "INSERT INTO certification_reading (id, number, source, said, state, evidence_id, failures, due_at,"
                        + " unjudged_at, unjudged_before) VALUES (?, ?, ?, 'FOUND', 'REVOKED', ?, 0, ?, ?, ?)",
                Ids.next(),
                number,
                SAFETY_KOREA,
                answer,
                house.clock.instant(),
                house.clock.instant().minusSeconds(1),
                before);
    }

    private List<UUID> due() {
        return house.statements.list(
                "SELECT id FROM certification_product WHERE judge_due_at <= ?",
                row -> row.uuid("id"),
                house.clock.instant());
    }
}
