package kr.ansim.membership.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.Won;
import kr.ansim.membership.Gap;
import kr.ansim.membership.GradeOutlook;
import kr.ansim.membership.Join;
import kr.ansim.membership.Purchases;
import kr.ansim.platform.Statements;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A member with the policy that the product ships with, on 28 November in Korea. */
class MemberGradesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final Statements statements = Tables.make("membership");
    private final MemberGrades grades = new Wired()
            .with(Statements.class, statements)
            .with(Clock.class, Clock.fixed(Instant.parse("2026-11-28T03:00:00Z"), ZoneOffset.UTC))
            .get(MemberGrades.class);
    private final UUID member = member("1", null, 2);

    @Test
    void both_gaps_to_the_next_grade_and_to_the_present_one_are_told() {
        for (int day = 10; day < 14; day++) {
            bought(member, TODAY.minusDays(day), 117_500);
        }
        GradeOutlook outlook = grades.outlook("1").orElseThrow();
        assertThat(outlook.purchases()).isEqualTo(new Purchases(4, Won.of(470_000)));
        assertThat(outlook.grade().code()).isEqualTo("GOLD");
        assertThat(outlook.validUntil()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(outlook.toKeep().isNone()).isTrue();
        GradeOutlook.Next next = outlook.next().orElseThrow();
        assertThat(next.grade().code()).isEqualTo("VIP");
        assertThat(next.gap()).isEqualTo(new Gap(1, Won.of(30_000), Join.BOTH));
        assertThat(outlook.expected().code()).isEqualTo("GOLD");
    }

    @Test
    void a_purchase_counts_seven_days_after_its_delivery() {
        bought(member, TODAY.minusDays(7), 100_000);
        bought(member, TODAY.minusDays(6), 10_000);
        // counts on 1 December, for the close after the next
        bought(member, LocalDate.of(2026, 11, 24), 1_000);
        GradeOutlook outlook = grades.outlook("1").orElseThrow();
        assertThat(outlook.purchases()).isEqualTo(new Purchases(1, Won.of(100_000)));
        assertThat(outlook.expected().code()).isEqualTo("FAMILY");
        assertThat(outlook.toKeep()).isEqualTo(new Gap(2, Won.of(100_000), Join.BOTH));
    }

    @Test
    void what_is_older_than_the_window_counts_no_more() {
        bought(member, LocalDate.of(2026, 5, 24), 900_000);
        bought(member, LocalDate.of(2026, 5, 25), 70_000);
        assertThat(grades.outlook("1").orElseThrow().purchases()).isEqualTo(new Purchases(1, Won.of(70_000)));
    }

    @Test
    void who_is_merged_counts_as_one_and_again_alone_when_it_is_undone() {
        UUID other = member("2", member, 0);
        bought(member, TODAY.minusDays(20), 300_000);
        bought(other, TODAY.minusDays(21), 200_000);
        assertThat(grades.outlook("2").orElseThrow().purchases()).isEqualTo(new Purchases(2, Won.of(500_000)));
        assertThat(grades.outlook("2")).isEqualTo(grades.outlook("1"));
        statements.update("UPDATE membership_member SET head_id = id WHERE id = ?", other);
        assertThat(grades.outlook("2").orElseThrow().purchases()).isEqualTo(new Purchases(1, Won.of(200_000)));
        assertThat(grades.outlook("1").orElseThrow().purchases()).isEqualTo(new Purchases(1, Won.of(300_000)));
    }

    @Test
    void what_was_bought_counts_once_however_many_grades_were_given_by_hand() {
        bought(member, TODAY.minusDays(20), 300_000);
        given(4);
        given(5);
        assertThat(grades.outlook("1").orElseThrow().purchases()).isEqualTo(new Purchases(1, Won.of(300_000)));
    }

    @Test
    void an_unknown_number_has_no_outlook() {
        assertThat(grades.outlook("9")).isEmpty();
    }

    private UUID member(String number, @Nullable UUID head, int grade) {
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO membership_member (id, number, head_id, state, joined_on, grade, missed, added_at)"
                        + " VALUES (?, ?, ?, 'ACTIVE', ?, ?, 0, ?)",
                id,
                number,
                head == null ? id : head,
                TODAY.minusYears(1),
                grade,
                Instant.EPOCH);
        return id;
    }

    private void given(int grade) {
        statements.update(
                "INSERT INTO membership_manual_decision (id, member_id, kind, grade, until_day, reason, made_at, made_by)"
                        + " VALUES (?, ?, 'GRADE', ?, ?, 'a long illness', ?, 'manager')",
                Ids.next(),
                member,
                grade,
                TODAY.plusMonths(grade),
                Instant.EPOCH);
    }

    private void bought(UUID by, LocalDate delivered, long goods) {
        statements.update(
                "INSERT INTO membership_order_line (order_id, line, member_id, kept, delivered_on, purchases, goods, discount,"
                        + " points_used, shipping) VALUES (?, 1, ?, 1, ?, 1, ?, 0, 0, 3000)",
                Ids.next(),
                by,
                delivered,
                goods);
    }
}
