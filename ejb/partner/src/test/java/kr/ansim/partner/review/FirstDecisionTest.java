package kr.ansim.partner.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.partner.ReturnPaper;
import kr.ansim.partner.ReturnReason;
import kr.ansim.partner.product.ProductHouse;
import kr.ansim.platform.HolidayCalendar;
import org.junit.jupiter.api.Test;

/** What is right at the first time is told by what was decided first, whichever version that was. */
class FirstDecisionTest {

    private final ProductHouse house = new ProductHouse();
    private final UUID company = house.company.id();
    private final ReviewItems items;
    private final Decisions decisions;

    FirstDecisionTest() {
        house.beans.with(ReviewTarget.class, new ReviewTarget() {
            @Override
            Instant due(UUID subject, String paper, Instant entered) {
                return entered;
            }
        });
        house.beans.with(WorkingHours.class, new WorkingHours(new HolidayCalendar(Set.of())));
        items = house.beans.get(ReviewItems.class);
        decisions = house.beans.get(Decisions.class);
    }

    @Test
    void a_version_that_was_replaced_before_anybody_looked_is_no_first_time() {
        handedIn(1);
        UUID second = handedIn(2);
        items.enterAll(company);
        decisions.turnBack(new ReturnPaper(second, List.of(ReturnReason.UNREADABLE), ""), "reviewer");
        UUID third = handedIn(3);
        items.enterAll(company);
        decisions.accept(third, null, "reviewer");
        assertThat(house.statements.list(
                        "SELECT paper_version FROM partner_decision ORDER BY id", row -> row.integer("paper_version")))
                .containsExactly(1, 2);
    }

    private UUID handedIn(int version) {
        UUID submission = Ids.next();
        house.statements.update(
                "INSERT INTO partner_submission (id, company_id, subject, subject_id, paper, version, number, submitted_at,"
                        + " submitted_by) VALUES (?, ?, 'COMPANY', ?, 'bankbook', ?, '', ?, '')",
                submission,
                company,
                company,
                version,
                house.clock.instant());
        return submission;
    }
}
