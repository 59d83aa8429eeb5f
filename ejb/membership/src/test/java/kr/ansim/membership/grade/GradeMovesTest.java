package kr.ansim.membership.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.membership.GradeMove;
import kr.ansim.membership.TestMembers;
import kr.ansim.platform.Statements;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** How a grade came about is told with all who are the same person, and with closes that were taken back. */
class GradeMovesTest {

    private final Statements statements = Tables.make("membership");
    private final GradeMoves moves =
            new Wired().with(Statements.class, statements).get(GradeMoves.class);
    private final UUID member = TestMembers.add(statements, "1");
    private final UUID joined = TestMembers.add(statements, "2");

    @Test
    void the_latest_comes_first_and_what_was_taken_back_says_so() {
        move(member, close(8, "DONE"), 8, 0, 2);
        move(member, close(9, "COUNTERED"), 9, 2, 4);
        move(member, close(10, "DONE"), 10, 2, 3);
        move(joined, close(7, "DONE"), 7, 0, 1);
        assertThat(moves.of(member, 10))
                .extracting(
                        move -> move.effective().getMonthValue(), GradeMove::from, GradeMove::to, GradeMove::takenBack)
                .containsExactly(tuple(10, 2, 3, false), tuple(9, 2, 4, true), tuple(8, 0, 2, false));
        assertThat(moves.of(member, 2)).hasSize(2);
        assertThat(moves.of(member, 1).get(0).policy().version()).isEqualTo(1);
    }

    @Test
    void who_was_joined_brings_what_happened_to_it() {
        move(member, close(8, "DONE"), 8, 0, 2);
        move(joined, close(9, "DONE"), 9, 0, 1);
        statements.update("UPDATE membership_member SET head_id = ? WHERE id = ?", member, joined);
        assertThat(moves.of(member, 10))
                .extracting(GradeMove::member, GradeMove::to)
                .containsExactly(tuple("2", 1), tuple("1", 2));
    }

    private UUID close(int month, String state) {
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO membership_close (id, effective, policy, policy_digest, state, done_to, last_id, expected, members,"
                        + " digest, begun_at, begun_by) VALUES (?, ?, 1, ?, ?, ?, ?, 0, 0, ?, '2026-06-01 00:00:00', 'test')",
                id,
                LocalDate.of(2026, month, 1),
                new byte[32],
                state,
                id,
                id,
                new byte[32]);
        return id;
    }

    private void move(UUID whom, UUID close, int month, int from, int to) {
        statements.update(
                "INSERT INTO membership_grade_move (member_id, close_id, effective, from_grade, to_grade)"
                        + " VALUES (?, ?, ?, ?, ?)",
                whom,
                close,
                LocalDate.of(2026, month, 1),
                from,
                to);
    }
}
