package kr.ansim.membership.point;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ansim.membership.FindJournals;
import kr.ansim.membership.JournalDetails;
import kr.ansim.membership.MemberErased;
import kr.ansim.membership.PointLiability;
import kr.ansim.membership.PointStatementLine;
import kr.ansim.membership.TestMembers;
import kr.ansim.membership.TrialBalance;
import kr.ansim.notice.ShopNews;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each night points end, their owners are told of the next ends, and whatever does not balance is found. */
class NightWatchTest {

    private static final UUID SHOP = new UUID(0, 7);

    private final Statements statements = Tables.make("membership");
    private final MovedClock clock = new MovedClock(Instant.parse("2028-01-29T16:00:00Z"));
    private final Trail trail = new Trail();
    private final List<String> news = new ArrayList<>();
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(Clock.class, clock)
            .with(AuditTrail.class, trail)
            .with(ShopNews.class, new ShopNews() {
                @Override
                public void tell(UUID shop, String type, String subject, JsonObject data) {
                    news.add(type + " " + subject + " " + data.getInt("points") + " " + data.getString("lastDay") + " "
                            + data.getInt("daysBefore"));
                }
            });
    private final NightWatch night = wired.get(NightWatch.class);
    private UUID member = UUID.randomUUID();

    @BeforeEach
    void member() {
        member = TestMembers.add(statements, "N-1");
        statements.update(
                "INSERT INTO membership_order (id, shop_id, number, member_id, identity_id, payment_method, shipping, discount,"
                        + " points_used, added_at) VALUES (?, ?, 'A', ?, ?, '', 0, 0, 0, '2026-01-01 00:00:00')",
                new UUID(0, 9),
                SHOP,
                member,
                member);
        issue(70, LocalDate.of(2028, 2, 29));
        issue(30, LocalDate.of(2028, 2, 29));
        issue(5, LocalDate.of(2028, 3, 31));
    }

    @Test
    void points_of_a_member_who_is_erased_end_with_it() {
        wired.get(PointBook.class)
                .issue(
                        JournalOrder.of(JournalKind.ISSUE, "pending", ""),
                        new IssuePoints(member, LotSource.PURCHASE, 600, LocalDate.of(2028, 3, 31), true));
        wired.get(ForgottenPoints.class).forget(new MemberErased(List.of(member)));
        wired.get(ForgottenPoints.class).forget(new MemberErased(List.of(member)));
        assertThat(wired.get(Standings.class).available(member)).isZero();
        assertThat(statements.list("SELECT expired FROM membership_lot", row -> row.bigint("expired")))
                .containsExactlyInAnyOrder(70L, 30L, 5L, 600L);
        assertThat(wired.get(TrialBalances.class).make().balances()).isTrue();
    }

    @Test
    void owners_are_told_thirty_and_seven_days_before_each_once() {
        night.work();
        assertThat(news).containsExactly("points.expiring N-1 100 2028-02-29 30");
        night.work();
        days(22);
        night.work();
        assertThat(news).hasSize(1);
        days(1);
        wired.get(TrialWishes.class).ask("manager");
        wired.get(TrialWatch.class).work(() -> true);
        night.work();
        assertThat(news)
                .as("somebody who adds up by day does not end the night")
                .hasSize(2);
        again();
        assertThat(news)
                .containsExactly("points.expiring N-1 100 2028-02-29 30", "points.expiring N-1 100 2028-02-29 7");
        days(8);
        night.work();
        assertThat(news).hasSize(3).last().isEqualTo("points.expiring N-1 5 2028-03-31 30");
    }

    @Test
    void whoever_was_told_and_whose_points_have_ended_is_not_looked_at_again() {
        Endings endings = wired.get(Endings.class);
        LocalDate end = LocalDate.of(2028, 2, 29);
        UUID first = new UUID(0, 0);
        UUID last = new UUID(-1, -1);
        assertThat(endings.untold(end, 30, first, last)).containsExactly(member);
        night.work();
        assertThat(endings.untold(end, 30, first, last)).isEmpty();
        assertThat(endings.untold(end, 7, first, last)).containsExactly(member);
        assertThat(endings.ends(LocalDate.EPOCH, LocalDate.of(2028, 12, 31)))
                .containsExactly(end, LocalDate.of(2028, 3, 31));
        days(31);
        night.work();
        assertThat(endings.ends(LocalDate.EPOCH, LocalDate.of(2028, 12, 31)))
                .containsExactly(LocalDate.of(2028, 3, 31));
        assertThat(endings.piece(end, first, 10)).isEmpty();
    }

    @Test
    void whoever_is_told_late_is_told_once() {
        days(25);
        night.work();
        assertThat(news).containsExactly("points.expiring N-1 100 2028-02-29 7");
    }

    @Test
    void points_end_after_their_last_day_and_the_book_balances() {
        days(30);
        night.work();
        assertThat(wired.get(Standings.class).of(member).available()).isEqualTo(105);
        assertThat(balance(PointAccount.EXPIRED)).isZero();
        days(1);
        night.work();
        assertThat(balance(PointAccount.EXPIRED)).isEqualTo(100);
        assertThat(balance(PointAccount.AVAILABLE)).isEqualTo(5);
        TrialBalance made = latest();
        assertThat(made.balances()).isTrue();
        assertThat(made.lots()).isEqualTo(3);
        assertThat(made.journals()).isEqualTo(4);
        assertThat(made.accounts()).containsEntry("EXPIRED", 100L).containsEntry("ISSUED", -105L);
        assertThat(trail.actions()).containsExactly("points.balanced", "points.balanced");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE membership_lot SET available = available + 1 WHERE expires_on = '2028-03-31'",
                "UPDATE membership_posting SET amount = amount + 1 WHERE account = 'AVAILABLE' AND amount = 5",
                "DELETE FROM membership_posting WHERE amount = 5",
                "UPDATE membership_lot SET used = -1, available = available + 1 WHERE expires_on = '2028-03-31'",
                "DELETE FROM membership_posting WHERE amount IN (5, -5)"
            })
    void whoever_changes_the_tables_by_hand_is_found_out(String change) {
        statements.update(change);
        night.work();
        assertThat(latest().balances()).isFalse();
        assertThat(latest().faulty()).isNotEmpty();
        assertThat(trail.actions()).containsExactly("points.unbalanced");
    }

    @Test
    void the_book_is_added_up_once_for_all_who_ask_meanwhile() {
        TrialWishes wishes = wired.get(TrialWishes.class);
        TrialWatch watch = wired.get(TrialWatch.class);
        watch.work(() -> true);
        assertThat(wired.get(TrialBalances.class).latest(1)).isEmpty();
        Instant asked = clock.instant();
        wishes.ask("manager");
        days(1);
        wishes.ask("another");
        assertThat(wishes.askedAt()).contains(asked);
        watch.work(() -> false);
        assertThat(wishes.askedAt())
                .as("whoever lost the lease leaves it to others")
                .contains(asked);
        watch.work(() -> true);
        assertThat(wishes.askedAt()).isEmpty();
        assertThat(latest().lots()).isEqualTo(3);
        watch.work(() -> true);
        assertThat(trail.actions()).containsExactly("points.balanced");
    }

    @Test
    void journals_are_found_by_member_order_lot_or_their_own_id_page_by_page() {
        JournalSearch search = wired.get(JournalSearch.class);
        UUID other = TestMembers.add(statements, "4839201755");
        PointBook book = wired.get(PointBook.class);
        UUID lot = book.issue(
                JournalOrder.of(JournalKind.ISSUE, "other", "").about(SHOP, "B-7", 1),
                new IssuePoints(other, LotSource.PURCHASE, 9, LocalDate.of(2028, 2, 29), true));
        book.confirm(JournalOrder.of(JournalKind.CONFIRM, "other-confirm", ""), lot);
        assertThat(search.find(new FindJournals("", null, 10))).hasSize(5);
        List<JournalDetails> found = search.find(new FindJournals("483-920-1755", null, 10));
        assertThat(found).extracting(JournalDetails::kind).containsExactly("CONFIRM", "ISSUE");
        assertThat(found.get(0).moves())
                .extracting(move -> move.account() + " " + move.amount())
                .containsExactly("PENDING -9", "AVAILABLE 9");
        assertThat(search.find(new FindJournals("B-7", null, 10))).containsExactly(found.get(1));
        assertThat(search.find(new FindJournals(lot.toString(), null, 10))).isEqualTo(found);
        assertThat(search.find(new FindJournals(found.get(0).id().toString(), null, 10)))
                .containsExactly(found.get(0));
        assertThat(search.find(new FindJournals("4839201755", null, 1))).containsExactly(found.get(0));
        assertThat(search.find(new FindJournals("4839201755", found.get(0).id(), 1)))
                .containsExactly(found.get(1));
        assertThat(search.find(new FindJournals("nobody", null, 10))).isEmpty();
        statements.update("UPDATE membership_member SET head_id = ? WHERE id = ?", member, other);
        assertThat(search.statement(other, null, 10)).isEmpty();
        List<PointStatementLine> lines = search.statement(member, null, 10);
        assertThat(lines).hasSize(5);
        assertThat(lines.stream().mapToLong(PointStatementLine::available).sum())
                .isEqualTo(114);
        assertThat(search.statement(member, lines.get(3).id(), 10)).containsExactly(lines.get(4));
    }

    @Test
    void what_members_may_still_spend_is_told_by_the_month_with_which_it_ends() {
        night.work();
        assertThat(latest().liabilities())
                .containsExactly(
                        new PointLiability(YearMonth.of(2028, 2), 100, 0, 0),
                        new PointLiability(YearMonth.of(2028, 3), 5, 0, 0));
        assertThat(latest().liable()).isEqualTo(105);
        assertThat(latest().owed()).isZero();
    }

    /** As if the night had been broken off before its end. */
    private void again() {
        statements.update("DELETE FROM membership_trial_balance");
        night.work();
    }

    private TrialBalance latest() {
        return wired.get(TrialBalances.class).latest(1).get(0);
    }

    private long balance(PointAccount account) {
        return statements
                .find(
                        "SELECT SUM(" + LotRows.column(account) + ") AS total FROM membership_lot",
                        row -> row.bigint("total"))
                .orElseThrow();
    }

    private void issue(long points, LocalDate end) {
        wired.get(PointBook.class)
                .issue(
                        JournalOrder.of(JournalKind.ISSUE, points + " " + end, ""),
                        new IssuePoints(member, LotSource.GRANT, points, end, false));
    }

    private void days(int days) {
        clock.forward(Duration.ofDays(days));
    }
}
