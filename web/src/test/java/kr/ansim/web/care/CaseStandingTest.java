package kr.ansim.web.care;

import static org.assertj.core.api.Assertions.assertThat;

import kr.ansim.care.CasePriority;
import kr.ansim.care.CaseState;
import org.junit.jupiter.api.Test;

/** Forms in which words may stand are sent anew only when they have to be others. */
class CaseStandingTest {

    @Test
    void a_case_that_waits_or_goes_on_leaves_all_forms_alone() {
        assertThat(of(CaseState.WAITING).partsSince(of(CaseState.OPEN))).isEmpty();
        assertThat(of(CaseState.OPEN).partsSince(of(CaseState.WAITING))).isEmpty();
        assertThat(of(CaseState.CLOSED).partsSince(of(CaseState.CLOSED))).isEmpty();
    }

    @Test
    void what_is_solved_or_open_again_has_another_end_and_leaves_answer_and_note_alone() {
        assertThat(of(CaseState.SOLVED).partsSince(of(CaseState.WAITING)))
                .containsExactlyInAnyOrder("w:step", "urgency", "end", "giving");
        assertThat(of(CaseState.OPEN).partsSince(of(CaseState.SOLVED)))
                .containsExactlyInAnyOrder("w:step", "urgency", "end", "giving");
    }

    @Test
    void what_is_closed_can_only_be_noted() {
        assertThat(of(CaseState.CLOSED).partsSince(of(CaseState.SOLVED)))
                .containsExactlyInAnyOrder("write", "n:acts", "acts");
    }

    @Test
    void another_priority_is_shown_where_it_is_chosen() {
        CaseStanding urgent = new CaseStanding(CaseState.OPEN, CasePriority.URGENT);
        assertThat(urgent.partsSince(of(CaseState.WAITING))).containsExactly("urgency");
    }

    private static CaseStanding of(CaseState state) {
        return new CaseStanding(state, CasePriority.NORMAL);
    }
}
