package kr.ansim.membership.close;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.membership.BestSeat;
import kr.ansim.membership.BestView;
import kr.ansim.membership.TestMembers;
import kr.ansim.platform.Statements;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** Two closes with a third between them that was taken back. */
class BestListTest {

    private final Statements statements = Tables.make("membership");
    private final BestList best = new Wired().with(Statements.class, statements).get(BestList.class);
    private final UUID stays = TestMembers.add(statements, "stays");
    private final UUID leaves = TestMembers.add(statements, "leaves");
    private final UUID comes = TestMembers.add(statements, "comes");
    private final UUID merged = TestMembers.add(statements, "merged");
    private final UUID june = close(6, "DONE");
    private final UUID august = close(8, "DONE");

    @Test
    void who_came_and_who_went_is_told_by_the_last_close_that_holds() {
        UUID july = close(7, "COUNTERED");
        seat(june, 1, stays, true);
        seat(june, 2, leaves, true);
        seat(june, 3, comes, false);
        seat(july, 1, comes, true);
        seat(august, 1, comes, true);
        seat(august, 2, stays, true);
        seat(august, 3, leaves, false);
        assertThat(best.of(august, BestView.SEATED))
                .extracting(BestSeat::member)
                .containsExactly("comes", "stays");
        assertThat(best.of(august, BestView.WAITING))
                .extracting(BestSeat::member)
                .containsExactly("leaves");
        assertThat(best.of(august, BestView.ENTERED))
                .extracting(BestSeat::member)
                .containsExactly("comes");
        assertThat(best.of(august, BestView.LEFT)).extracting(BestSeat::member).containsExactly("leaves");
        assertThat(best.of(june, BestView.ENTERED)).hasSize(2);
        assertThat(best.of(june, BestView.LEFT)).isEmpty();
    }

    @Test
    void who_was_merged_since_neither_came_nor_went() {
        seat(june, 1, merged, true);
        statements.update("UPDATE membership_member SET head_id = ? WHERE id = ?", stays, merged);
        seat(august, 1, stays, true);
        assertThat(best.of(august, BestView.ENTERED)).isEmpty();
        assertThat(best.of(august, BestView.LEFT)).isEmpty();
    }

    @Test
    void the_place_is_that_of_the_last_close_that_holds() {
        seat(june, 7, merged, true);
        seat(august, 9, merged, true);
        seat(august, 10, leaves, false);
        seat(close(9, "COUNTERED"), 1, merged, true);
        statements.update("UPDATE membership_member SET head_id = ? WHERE id = ?", stays, merged);
        assertThat(best.placeOf(stays)).hasValueSatisfying(place -> {
            assertThat(place.seat().place()).isEqualTo(9);
            assertThat(place.seat().member()).isEqualTo("stays");
            assertThat(place.seats()).isEqualTo(1);
            assertThat(place.effective()).isEqualTo(LocalDate.of(2026, 8, 1));
        });
        assertThat(best.placeOf(leaves))
                .hasValueSatisfying(place -> assertThat(place.seat().seated()).isFalse());
        assertThat(best.placeOf(comes)).isEmpty();
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

    private void seat(UUID close, int place, UUID member, boolean seated) {
        statements.update(
                "INSERT INTO membership_best (close_id, place, member_id, seated, by_hand, purchases, amount)"
                        + " VALUES (?, ?, ?, ?, FALSE, 10, 1000000)",
                close,
                place,
                member,
                seated);
    }
}
