package kr.ansim.membership.grade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ansim.membership.CloseState;
import kr.ansim.membership.GradeMove;
import kr.ansim.platform.Statements;

/** What closes have moved somebody to, also those that were taken back. */
@ApplicationScoped
public class GradeMoves {

    private record Written(LocalDate effective, String member, int from, int to, int policy, CloseState state) {

        boolean takenBack() {
            return state == CloseState.COUNTERING || state == CloseState.COUNTERED;
        }
    }

    @Inject
    private Statements statements;

    @Inject
    private GradePolicies policies;

    /** The latest first. @param head of all who are this person */
    public List<GradeMove> of(UUID head, int most) {
        return statements
                .list(
                        "SELECT v.effective, v.from_grade, v.to_grade, m.number, c.policy, c.state FROM membership_member m"
                                + " JOIN membership_grade_move v ON v.member_id = m.id JOIN membership_close c"
                                + " ON c.id = v.close_id WHERE m.head_id = ?"
                                + " ORDER BY v.effective DESC, c.begun_at DESC, m.id LIMIT ?",
                        row -> new Written(
                                row.date("effective"),
                                row.string("number"),
                                row.integer("from_grade"),
                                row.integer("to_grade"),
                                row.integer("policy"),
                                CloseState.valueOf(row.string("state"))),
                        head,
                        most)
                .stream()
                .map(one -> new GradeMove(
                        one.effective(),
                        one.member(),
                        one.from(),
                        one.to(),
                        policies.version(one.policy()),
                        one.takenBack()))
                .toList();
    }
}
