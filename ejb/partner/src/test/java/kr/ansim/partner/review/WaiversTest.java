package kr.ansim.partner.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.AskWaiver;
import kr.ansim.partner.DecisionKind;
import kr.ansim.partner.DecisionRow;
import kr.ansim.partner.FindDecisions;
import kr.ansim.partner.FindReviews;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PaperSubjectDetails;
import kr.ansim.partner.figures.DecisionList;
import kr.ansim.partner.paper.PaperSubjects;
import kr.ansim.partner.product.ProductHouse;
import org.junit.jupiter.api.Test;

/** Two take part in a waiver: it is the decision of the one who agreed, in the category of the product. */
class WaiversTest {

    private final ProductHouse house = new ProductHouse();
    private final Waivers waivers = house.beans.get(Waivers.class);
    private final UUID product = house.statements
            .find(
                    "SELECT id FROM partner_product WHERE code = ?",
                    row -> row.uuid("id"),
                    house.add(ProductHouse.toy("A-1")))
            .orElseThrow();

    @Test
    void a_waiver_is_listed_under_its_product_and_category_and_the_one_who_agreed() {
        String paper = waived(PaperSubject.PRODUCT, product);
        assertThat(list("완구", "", "")).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(DecisionKind.WAIVED);
            assertThat(row.subject()).isEqualTo(PaperSubject.PRODUCT);
            assertThat(row.subjectName()).isEqualTo("블록 A-1");
            assertThat(row.by()).isEqualTo("second");
            assertThat(row.askedBy()).contains("first");
        });
        assertThat(list(FindReviews.OF_COMPANIES, "", "")).isEmpty();
        assertThat(list("", "second", "")).hasSize(1);
        assertThat(list("", "first", "")).isEmpty();
        waivers.lift(new AskWaiver(PaperSubject.PRODUCT, product, paper, "다시 받습니다.", null), "first");
        assertThat(list("완구", "first", "")).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(DecisionKind.WAIVER_LIFTED);
            assertThat(row.askedBy()).isEmpty();
        });
    }

    @Test
    void one_of_the_company_itself_is_listed_among_the_companys_own_papers() {
        waived(PaperSubject.COMPANY, house.company.id());
        assertThat(list(FindReviews.OF_COMPANIES, "", ""))
                .singleElement()
                .satisfies(row -> assertThat(row.subjectName()).isEqualTo("(주)다람"));
        assertThat(list("완구", "", "")).isEmpty();
    }

    @Test
    void decisions_are_found_by_a_part_of_the_companys_name_or_number() {
        waived(PaperSubject.COMPANY, house.company.id());
        assertThat(list("", "", " 다람 ")).hasSize(1);
        assertThat(list("", "", "120-81")).hasSize(1);
        assertThat(list("", "", "없는 회사")).isEmpty();
        assertThat(list("", "", "%")).isEmpty();
    }

    @Test
    void earlier_waivers_are_told_the_same_way() {
        waived(PaperSubject.PRODUCT, product);
        house.statements.update("ALTER TABLE partner_decision ADD COLUMN seconded_by VARCHAR(100)");
        house.statements.update(
                "UPDATE partner_decision SET seconded_by = decided_by, decided_by = asked_by, category = ''");
        house.statements.update("ALTER TABLE partner_decision DROP COLUMN asked_by");
        house.statements.update(
                "RUNSCRIPT FROM 'classpath:/db/migration/partner/V20261127185100__waivers_decided.sql'");
        assertThat(list("완구", "second", ""))
                .singleElement()
                .satisfies(row -> assertThat(row.askedBy()).contains("first"));
    }

    private String waived(PaperSubject subject, UUID id) {
        PaperSubjects subjects = house.beans.get(PaperSubjects.class);
        PaperSubjectDetails of = subjects.find(subject, id).orElseThrow();
        String paper = subjects.asked(of).get(0).kind().code();
        waivers.ask(new AskWaiver(subject, id, paper, "없어도 됩니다.", null), "first");
        waivers.agree(waivers.open(id, paper).orElseThrow().id(), "second");
        return paper;
    }

    private List<DecisionRow> list(String category, String reviewer, String named) {
        return house.beans
                .get(DecisionList.class)
                .find(new FindDecisions(
                        today().minusDays(1),
                        Optional.empty(),
                        Optional.empty(),
                        category,
                        Optional.empty(),
                        named,
                        reviewer,
                        false,
                        Optional.empty(),
                        10));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(house.clock.instant(), SystemClock.KOREA);
    }
}
