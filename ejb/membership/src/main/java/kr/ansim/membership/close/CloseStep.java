package kr.ansim.membership.close;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.grade.DecidedMembers;
import kr.ansim.platform.Statements;

/** Decides on some thousands of members in one transaction, with the mark up to where it is done. */
@ApplicationScoped
class CloseStep {

    @Inject
    private Statements statements;

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

    /** @return how many were decided on */
    int decide(UUID close, GradePolicy policy, LocalDate effective, UUID after, UUID last) {
        DecidedMembers decided = new DecidedMembers(policy, effective);
        int members = statements.update(
                "INSERT INTO membership_close_member (close_id, member_id, purchases, amount, earned, before_grade,"
                        + " before_missed, after_grade, after_missed) SELECT ?, id, purchases, amount, earned, grade, missed,"
                        + " next_grade, next_missed FROM " + decided.table() + " d",
                Stream.concat(Stream.of(close), decided.values(after, last).stream())
                        .toArray());
        take(close, after, last);
        statements.update(
                "UPDATE membership_close SET done_to = ?, members = members + ? WHERE id = ?", last, members, close);
        return members;
    }

    private void take(UUID close, UUID after, UUID last) {
        move("after", close, " AND c.member_id > ? AND c.member_id <= ?", after, last);
    }

    /** Gives back what was held before. */
    void takeBack(UUID close) {
        move("before", close, "");
    }

    /** Those alone whom the close moves. */
    private void move(String to, UUID close, String narrowed, Object... values) {
        String decided = "FROM membership_close_member c WHERE c.close_id = ?";
        statements.update(
                "UPDATE membership_member m SET grade = (SELECT c." + to + "_grade " + decided
                        + " AND c.member_id = m.id), missed = (SELECT c." + to + "_missed " + decided
                        + " AND c.member_id = m.id) WHERE m.id IN (SELECT c.member_id " + decided
                        + " AND (c.after_grade <> c.before_grade OR c.after_missed <> c.before_missed)" + narrowed
                        + ")",
                Stream.concat(Stream.of(close, close, close), Stream.of(values)).toArray());
    }
}
