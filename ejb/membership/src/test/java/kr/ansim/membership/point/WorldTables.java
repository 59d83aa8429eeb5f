package kr.ansim.membership.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kr.ansim.membership.CouponState;
import kr.ansim.membership.PointStanding;
import kr.ansim.platform.Statements;
import kr.ansim.testing.Wired;

/** What the tables say of the members of a {@link MemberWorld}. */
final class WorldTables {

    record NewCoupon(String code, UUID member, LocalDate validTo) {}

    private final Statements statements;
    private final Wired wired;
    private final LotTable lots;
    private final Set<UUID> known = new TreeSet<>();

    WorldTables(Statements statements, Wired wired) {
        this.statements = statements;
        this.wired = wired;
        this.lots = new LotTable(statements);
    }

    LotTable lots() {
        return lots;
    }

    String number(UUID member) {
        return statements
                .find("SELECT number FROM membership_member WHERE id = ?", row -> row.string("number"), member)
                .orElseThrow();
    }

    List<UUID> newLots() {
        return statements.list("SELECT id FROM membership_lot ORDER BY number, id", row -> row.uuid("id")).stream()
                .filter(known::add)
                .toList();
    }

    List<NewCoupon> newCoupons(Collection<String> before) {
        return statements
                .list(
                        "SELECT code, member_id, valid_to FROM membership_coupon ORDER BY id",
                        row -> new NewCoupon(row.string("code"), row.uuid("member_id"), row.date("valid_to")))
                .stream()
                .filter(one -> !before.contains(one.code()))
                .toList();
    }

    Map<String, CouponState> coupons() {
        Map<String, CouponState> states = new HashMap<>();
        statements
                .list(
                        "SELECT code, state FROM membership_coupon",
                        row -> Map.entry(row.string("code"), CouponState.valueOf(row.string("state"))))
                .forEach(one -> states.put(one.getKey(), one.getValue()));
        return states;
    }

    boolean isRecalled(String code) {
        return statements
                .find("SELECT recalled FROM membership_coupon WHERE code = ?", row -> row.bool("recalled"), code)
                .orElseThrow();
    }

    /** Members who have two coupons of one month. */
    List<UUID> grantedTwice() {
        return statements.list(
                "SELECT member_id FROM membership_coupon WHERE state <> 'WITHDRAWN' GROUP BY member_id, valid_to HAVING COUNT(*) > 1",
                row -> row.uuid("member_id"));
    }

    Map<UUID, UUID> heads() {
        Map<UUID, UUID> heads = new HashMap<>();
        statements
                .list(
                        "SELECT id, head_id FROM membership_member",
                        row -> Map.entry(row.uuid("id"), row.uuid("head_id")))
                .forEach(one -> heads.put(one.getKey(), one.getValue()));
        return heads;
    }

    PointStanding standing(UUID head) {
        return wired.get(Standings.class).of(head);
    }

    /** Every balance is that of the coins, and the trial balance is zero. */
    void check(Coins coins) {
        assertThat(newLots()).isEmpty();
        for (UUID lot : known) {
            Map<PointAccount, Long> balances = lots.balances(lot);
            balances.forEach((account, balance) -> {
                if (account != PointAccount.ISSUED && !(coins.isDebt(lot) && account == PointAccount.SETTLED)) {
                    assertThat(balance).as("%s of %s", account, lot).isEqualTo(coins.in(lot, account));
                }
            });
        }
        assertThat(wired.get(TrialBalances.class).make().balances()).isTrue();
    }
}
