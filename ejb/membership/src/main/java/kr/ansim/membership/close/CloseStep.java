package kr.ansim.membership.close;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import kr.ansim.kernel.Digests;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.grade.DecidedMembers;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** Decides on some thousands of members in one transaction, with the mark up to where it is done. */
@ApplicationScoped
class CloseStep {

    private static final int ROW_BYTES = 2 * Long.BYTES + Integer.BYTES + Long.BYTES + 5 * Integer.BYTES;

    private static final String MOVED = "(c.after_grade <> c.before_grade OR c.after_missed <> c.before_missed)";

    private static final UUID EVERYBODY = new UUID(-1, -1);

    @Inject
    private Statements statements;

    @Inject
    private CloseBook book;

    @Inject
    private CloseMovements movements;

    /** The last of the next members behind this one; empty when there is none. @param size how many at most */
    Optional<UUID> end(UUID after, UUID until, int size) {
        return statements.find(
                "SELECT MAX(id) AS last FROM (SELECT id FROM membership_member WHERE id > ? AND id <= ? AND head_id = id"
                        + " ORDER BY id LIMIT ?) page HAVING MAX(id) IS NOT NULL",
                row -> row.uuid("last"),
                after,
                until,
                size);
    }

    /** The last of the next who were decided on, whoever they belong to by now; empty when there is none. */
    Optional<UUID> endOfDecided(Close close, int size) {
        return statements.find(
                "SELECT MAX(member_id) AS last FROM (SELECT member_id FROM membership_close_member WHERE close_id = ?"
                        + " AND member_id > ? ORDER BY member_id LIMIT ?) page HAVING MAX(member_id) IS NOT NULL",
                row -> row.uuid("last"),
                close.id(),
                close.doneTo(),
                size);
    }

    void decide(Close close, GradePolicy policy, UUID last) {
        DecidedMembers decided = new DecidedMembers(policy, close.effective());
        UUID after = close.doneTo();
        int members = statements.update(
                "INSERT INTO membership_close_member (close_id, member_id, purchases, amount, earned, before_grade,"
                        + " before_missed, after_grade, after_missed) SELECT ?, id, purchases, amount, earned, grade, missed,"
                        + " next_grade, next_missed FROM " + decided.table() + " d",
                Stream.concat(Stream.of(close.id()), decided.values(after, last).stream())
                        .toArray());
        statements.update(
                "INSERT INTO membership_grade_move (member_id, close_id, effective, from_grade, to_grade) SELECT member_id,"
                        + " close_id, ?, before_grade, after_grade FROM membership_close_member WHERE close_id = ?"
                        + " AND member_id > ? AND member_id <= ? AND after_grade <> before_grade",
                close.effective(),
                close.id(),
                after,
                last);
        Map<UUID, List<UUID>> parts = parts(after, last);
        if (!parts.isEmpty()) {
            keepParts(close.id(), after, last);
        }
        HeldChanges changes = new HeldChanges();
        byte[] digest = digest(close, last, (member, held) -> {
            changes.add(member, held);
            parts.getOrDefault(member, List.of()).forEach(part -> changes.add(part, held));
        });
        changes.write(statements);
        book.reach(close.id(), last, members, digest);
    }

    /** What was held before is held again, by each for itself: who belonged together at the close may not by now. */
    void takeBack(Close close, UUID last) {
        UUID after = close.doneTo();
        HeldChanges changes = new HeldChanges();
        statements.each(
                "SELECT c.member_id, c.before_grade, c.before_missed FROM membership_close_member c WHERE c.close_id = ?"
                        + " AND c.member_id > ? AND c.member_id <= ? AND " + MOVED,
                row -> changes.add(
                        row.uuid("member_id"),
                        new HeldChanges.Held(row.integer("before_grade"), row.integer("before_missed"))),
                close.id(),
                after,
                last);
        changes.write(statements);
        partsBack(close.id(), after, last);
        book.reachBack(close.id(), last);
    }

    /** Behind the last of those who were decided on. */
    void takeBackRest(Close close) {
        partsBack(close.id(), close.doneTo(), EVERYBODY);
    }

    private void partsBack(UUID close, UUID after, UUID last) {
        statements.batch(
                "UPDATE membership_member SET grade = ?, missed = ? WHERE id = ?",
                statements.list(
                        "SELECT * FROM membership_close_part WHERE close_id = ? AND member_id > ? AND member_id <= ?",
                        row -> new Object[] {
                            row.integer("before_grade"), row.integer("before_missed"), row.uuid("member_id")
                        },
                        close,
                        after,
                        last));
    }

    /** Of those who are one person the highest grade was held; each has its own, the head too. */
    private void keepParts(UUID close, UUID after, UUID last) {
        statements.update(
                "INSERT INTO membership_close_part (close_id, member_id, before_grade, before_missed)"
                        + " SELECT c.close_id, m.id, m.grade, m.missed FROM membership_member m"
                        + " JOIN membership_close_member c ON c.close_id = ? AND c.member_id = m.head_id AND " + MOVED
                        + " WHERE m.head_id > ? AND m.head_id <= ? AND (m.id <> m.head_id OR m.grade <> c.before_grade)",
                close,
                after,
                last);
    }

    /** Who is the same person as another, by it; few are. */
    private Map<UUID, List<UUID>> parts(UUID after, UUID last) {
        Map<UUID, List<UUID>> parts = new HashMap<>();
        statements.each(
                "SELECT id, head_id FROM membership_member WHERE head_id > ? AND head_id <= ? AND id <> head_id",
                row -> parts.computeIfAbsent(row.uuid("head_id"), head -> new ArrayList<>())
                        .add(row.uuid("id")),
                after,
                last);
        return parts;
    }

    /**
     * Over all that was counted and decided in this step, upon that of the step before; who went where is added up on the way.
     *
     * @param moved takes what those hold now whom the close moves
     */
    private byte[] digest(Close close, UUID last, BiConsumer<UUID, HeldChanges.Held> moved) {
        CloseMovements.Step sums = new CloseMovements.Step();
        MessageDigest digest = Digests.sha256();
        digest.update(close.digest());
        ByteBuffer bytes = ByteBuffer.allocate(ROW_BYTES);
        statements.each(
                "SELECT * FROM membership_close_member WHERE close_id = ? AND member_id > ? AND member_id <= ?"
                        + " ORDER BY member_id",
                row -> {
                    digest.update(written(row, bytes));
                    int before = row.integer("before_grade");
                    HeldChanges.Held held =
                            new HeldChanges.Held(row.integer("after_grade"), row.integer("after_missed"));
                    sums.add(before, held.grade(), row.bigint("amount"));
                    if (!held.equals(new HeldChanges.Held(before, row.integer("before_missed")))) {
                        moved.accept(row.uuid("member_id"), held);
                    }
                },
                close.id(),
                close.doneTo(),
                last);
        movements.add(close.id(), sums);
        return digest.digest();
    }

    private static byte[] written(Row row, ByteBuffer bytes) throws SQLException {
        UUID member = row.uuid("member_id");
        return bytes.clear()
                .putLong(member.getMostSignificantBits())
                .putLong(member.getLeastSignificantBits())
                .putInt(row.integer("purchases"))
                .putLong(row.bigint("amount"))
                .putInt(row.integer("earned"))
                .putInt(row.integer("before_grade"))
                .putInt(row.integer("before_missed"))
                .putInt(row.integer("after_grade"))
                .putInt(row.integer("after_missed"))
                .array();
    }
}
