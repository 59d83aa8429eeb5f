package kr.ansim.membership.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Wired;

/** What happens to the points of three members, told twice: to the book over its tables, and coin by coin. */
final class PointLife {

    enum What {
        ISSUE,
        ISSUE_PENDING,
        CONFIRM,
        HOLD,
        USE,
        RELEASE,
        GIVE_BACK,
        CANCEL,
        EXPIRE,
        DAYS_PASS,
        MERGE,
        UNDO_MERGE,
        /** The last thing that happened is told again. */
        REPEAT
    }

    /** @param amount of points or days. @param which of the things, or members, that it can be done to */
    record Act(What what, int amount, int which) {}

    private record Held(UUID id, Map<UUID, Long> parts) {

        long points() {
            return parts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    static final List<UUID> MEMBERS = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));

    private final Statements statements = Tables.make("membership");
    private final MovedClock clock = new MovedClock(Instant.parse("2028-01-30T15:30:00Z"));
    final PointBook book = new Wired()
            .with(Statements.class, statements)
            .with(Clock.class, clock)
            .get(PointBook.class);

    private final LotTable table = new LotTable(statements);
    private final Map<UUID, UUID> heads = new HashMap<>();
    private final Coins coins;
    private final Set<UUID> told = new TreeSet<>();
    private final List<UUID> issued = new ArrayList<>();
    private final Map<UUID, Long> mayCancel = new HashMap<>();
    private final List<Held> held = new ArrayList<>();
    private final List<Held> used = new ArrayList<>();
    private Runnable last = () -> {};
    private int keys;

    PointLife() {
        statements.update("UPDATE membership_point_policy SET expiry_months = 1");
        for (UUID member : MEMBERS) {
            heads.put(member, member);
            statements.update(
                    "INSERT INTO membership_member (id, number, head_id, state, joined_on, grade, missed,"
                            + " added_at) VALUES (?, ?, ?, 'ACTIVE', '2026-01-01', 0, 0, ?)",
                    member,
                    "M" + member.getLeastSignificantBits(),
                    member,
                    clock.instant());
        }
        coins = new Coins(heads, today());
    }

    void act(Act act) {
        clock.forward(Duration.ofSeconds(1));
        UUID member = MEMBERS.get(act.which() % MEMBERS.size());
        switch (act.what()) {
            case ISSUE, ISSUE_PENDING -> issue(member, act, act.what() == What.ISSUE_PENDING);
            case CONFIRM -> one(issued, act).ifPresent(this::confirm);
            case HOLD -> hold(member, act.amount());
            case USE -> taken(held, act).ifPresent(this::use);
            case RELEASE -> taken(held, act).ifPresent(this::release);
            case GIVE_BACK -> taken(used, act).ifPresent(one -> giveBack(one, act.amount()));
            case CANCEL -> one(issued, act).ifPresent(lot -> cancel(lot, act.amount()));
            case EXPIRE -> {
                book.expire(member, LocalDate.ofEpochDay(key()));
                coins.expire(member);
                coins.pay(member);
            }
            case DAYS_PASS -> {
                clock.forward(Duration.ofDays(act.amount()));
                coins.dayIs(today());
            }
            case MERGE -> merge(member, MEMBERS.get((act.which() + act.amount()) % MEMBERS.size()));
            case UNDO_MERGE -> head(member, member);
            case REPEAT -> last.run();
        }
    }

    private void issue(UUID member, Act act, boolean pending) {
        IssuePoints points =
                new IssuePoints(member, LotSource.GRANT, act.amount(), today().plusDays(act.which()), pending);
        JournalOrder order = order(JournalKind.ISSUE, points);
        UUID lot = told(() -> book.issue(order, points));
        told.add(lot);
        issued.add(lot);
        mayCancel.put(lot, points.amount());
        coins.issue(
                lot,
                new Coins.Origin(member, points.expiresOn(), table.number(lot)),
                act.amount(),
                pending ? PointAccount.PENDING : PointAccount.AVAILABLE);
        coins.pay(member);
    }

    private void confirm(UUID lot) {
        JournalOrder order = order(JournalKind.CONFIRM, lot);
        told(() -> book.confirm(order, lot));
        coins.move(lot, PointAccount.PENDING, PointAccount.AVAILABLE, coins.in(lot, PointAccount.PENDING));
        coins.pay(table.owner(lot));
    }

    private void hold(UUID member, int points) {
        UUID id = new UUID(1, key());
        JournalOrder order = order(JournalKind.HOLD, id + " " + points);
        if (coins.available(member) < points) {
            assertThatThrownBy(() -> book.hold(order, id, member, points)).isInstanceOf(RuleBroken.class);
            return;
        }
        told(() -> book.hold(order, id, member, points));
        held.add(new Held(id, new LinkedHashMap<>(coins.hold(member, points))));
        coins.pay(member);
    }

    private void use(Held these) {
        JournalOrder order = order(JournalKind.USE, these.id());
        told(() -> book.use(order, these.id()));
        these.parts().forEach((lot, amount) -> coins.move(lot, PointAccount.HELD, PointAccount.USED, amount));
        these.parts().keySet().forEach(lot -> coins.pay(table.owner(lot)));
        used.add(these);
    }

    private void release(Held these) {
        JournalOrder order = order(JournalKind.RELEASE, these.id());
        told(() -> book.release(order, these.id()));
        these.parts()
                .forEach((lot, amount) -> coins.moveUnlessOver(
                        lot, PointAccount.HELD, PointAccount.AVAILABLE, PointAccount.EXPIRED, amount));
        these.parts().keySet().forEach(lot -> coins.pay(table.owner(lot)));
    }

    /** Of the lot that was taken last, first. */
    private void giveBack(Held these, int wanted) {
        long points = Math.min(wanted, these.points());
        JournalOrder order = order(JournalKind.RETURN, these.id() + " " + points);
        told(() -> book.giveBack(order, these.id(), points));
        List<UUID> lots = new ArrayList<>(these.parts().keySet());
        long left = points;
        Map<UUID, Long> anew = new HashMap<>();
        for (int at = lots.size() - 1; at >= 0 && left > 0; at--) {
            UUID lot = lots.get(at);
            long part = Math.min(left, these.parts().getOrDefault(lot, 0L));
            long over =
                    coins.moveUnlessOver(lot, PointAccount.USED, PointAccount.AVAILABLE, PointAccount.REISSUED, part);
            anew.merge(table.owner(lot), over, Long::sum);
            these.parts().merge(lot, -part, Long::sum);
            these.parts().remove(lot, 0L);
            left -= part;
        }
        newLots().forEach(lot -> {
            assertThat(table.end(lot)).isEqualTo(new PointPolicy(1, true).lastDay(today()));
            long amount = anew.getOrDefault(table.owner(lot), 0L);
            anew.remove(table.owner(lot));
            coins.issue(
                    lot,
                    new Coins.Origin(table.owner(lot), table.end(lot), table.number(lot)),
                    amount,
                    PointAccount.AVAILABLE);
        });
        assertThat(anew.values()).allMatch(amount -> amount == 0);
        lots.forEach(lot -> coins.pay(table.owner(lot)));
        if (!these.parts().isEmpty()) {
            used.add(these);
        }
    }

    private void cancel(UUID lot, int wanted) {
        long amount = Math.min(wanted, mayCancel.getOrDefault(lot, 0L));
        if (amount == 0) {
            return;
        }
        mayCancel.merge(lot, -amount, Long::sum);
        JournalOrder order = order(JournalKind.CANCEL, lot + " " + amount);
        told(() -> book.cancel(order, lot, amount));
        long left = amount;
        for (PointAccount from : List.of(PointAccount.PENDING, PointAccount.AVAILABLE, PointAccount.EXPIRED)) {
            long part = Math.min(left, coins.in(lot, from));
            coins.move(lot, from, PointAccount.CANCELLED, part);
            left -= part;
        }
        List<UUID> debts = newLots();
        assertThat(debts).hasSize(left > 0 ? 1 : 0);
        for (UUID debt : debts) {
            coins.owe(debt, new Coins.Origin(table.owner(lot), Wallet.NEVER, table.number(debt)), left);
        }
        coins.pay(table.owner(lot));
    }

    /** Into the head of the other; those who are merged with it go along. */
    private void merge(UUID member, UUID other) {
        UUID from = heads.getOrDefault(member, member);
        UUID to = heads.getOrDefault(other, other);
        MEMBERS.stream()
                .filter(one -> heads.getOrDefault(one, one).equals(from))
                .forEach(one -> head(one, to));
    }

    /** As an undo does it: whoever was merged into this one stays with its head, unless it is the head itself. */
    private void head(UUID member, UUID head) {
        heads.put(member, head);
        statements.update("UPDATE membership_member SET head_id = ? WHERE id = ?", head, member);
    }

    /** Every balance, every posting and what each member is told it has. */
    void check() {
        assertThat(newLots()).isEmpty();
        for (UUID lot : told) {
            Map<PointAccount, Long> posted = table.posted(lot);
            for (PointAccount account : PointAccount.values()) {
                long balance = table.balance(lot, account);
                assertThat(posted.getOrDefault(account, 0L)).isEqualTo(balance);
                if (account != PointAccount.ISSUED && !(coins.isDebt(lot) && account == PointAccount.SETTLED)) {
                    assertThat(balance).as("%s of %s", account, lot).isEqualTo(coins.in(lot, account));
                }
            }
        }
        assertThat(statements.list(
                        "SELECT journal_id FROM membership_posting GROUP BY journal_id, lot_id HAVING SUM(amount) <> 0",
                        row -> row.uuid("journal_id")))
                .isEmpty();
        assertThat(statements.find(
                        "SELECT COALESCE(SUM(amount), 0) AS total FROM membership_posting", row -> row.bigint("total")))
                .hasValue(0L);
    }

    private List<UUID> newLots() {
        return statements.list("SELECT id FROM membership_lot ORDER BY number, id", row -> row.uuid("id")).stream()
                .filter(told::add)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    private JournalOrder order(JournalKind kind, Object request) {
        return JournalOrder.of(kind, "key " + key(), request);
    }

    private int key() {
        return keys++;
    }

    private void told(Runnable act) {
        act.run();
        last = act;
    }

    private <T> T told(Supplier<T> act) {
        T answer = act.get();
        last = () -> assertThat(act.get()).isEqualTo(answer);
        return answer;
    }

    private static <T> Optional<T> one(List<T> all, Act act) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(act.which() % all.size()));
    }

    private static <T> Optional<T> taken(List<T> all, Act act) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.remove(act.which() % all.size()));
    }
}
