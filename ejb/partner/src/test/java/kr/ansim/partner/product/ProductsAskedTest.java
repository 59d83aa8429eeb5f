package kr.ansim.partner.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.Origin;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PaperSubjectDetails;
import org.junit.jupiter.api.Test;

/** Whoever changes the rules sees every product that the change touches, and as the rules see it. */
class ProductsAskedTest {

    private static final int MORE_THAN_A_PAGE = 510;

    private final ProductHouse house = new ProductHouse();
    private final ProductsAsked asked = house.beans.get(ProductsAsked.class);
    private final ProductSubjects subjects = house.beans.get(ProductSubjects.class);

    @Test
    void each_product_is_handed_over_once_as_it_is_known_by_itself() {
        for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
            house.add(ProductHouse.product("IT-" + i, "완구", i % 2 == 0 ? Origin.DOMESTIC : Origin.IMPORT, Set.of()));
        }
        List<PaperSubjectDetails> all = all();
        assertThat(all).hasSize(MORE_THAN_A_PAGE);
        assertThat(new HashSet<>(all.stream().map(PaperSubjectDetails::id).toList()))
                .hasSize(MORE_THAN_A_PAGE);
        assertThat(all)
                .allSatisfy(one -> assertThat(subjects.find(one.id())).contains(one))
                .allMatch(one -> one.subject() == PaperSubject.PRODUCT);
    }

    @Test
    void products_of_a_company_that_was_refused_are_asked_for_nothing() {
        house.add(ProductHouse.toy("IT-1"));
        house.statements.update("UPDATE partner_company SET state = ?", CompanyState.REFUSED);
        assertThat(all()).isEmpty();
    }

    private List<PaperSubjectDetails> all() {
        List<PaperSubjectDetails> all = new ArrayList<>();
        asked.each(all::add);
        return all;
    }
}
