package kr.ansim.membership.close;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.ProofLine;
import kr.ansim.membership.ProofLine.What;
import kr.ansim.membership.grade.CountedLines;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** Looks at a close once all are decided on, each side of what has to hold by a way of its own. */
@ApplicationScoped
class CloseProofs {

    @Inject
    private Statements statements;

    /** @return whether everything holds */
    boolean prove(Close close, GradePolicy policy) {
        List<ProofLine> lines = lines(close, policy);
        statements.batch(
                "INSERT INTO membership_close_proof (close_id, line, what, expected, found) VALUES (?, ?, ?, ?, ?)",
                IntStream.range(0, lines.size())
                        .mapToObj(at -> new Object[] {
                            close.id(),
                            at,
                            lines.get(at).what(),
                            lines.get(at).expected(),
                            lines.get(at).found()
                        })
                        .toList());
        return lines.stream().allMatch(ProofLine::holds);
    }

    private List<ProofLine> lines(Close close, GradePolicy policy) {
        CountedLines counted = new CountedLines(policy, close.effective());
        Sums all = sums(counted.all(), counted.valuesOfAll());
        Sums leftOut = sums(counted.leftOut(), counted.valuesOfLeftOut(close.last()));
        Decided decided = decided(close.id());
        return List.of(
                line(What.MEMBERS, close.expected(), decided.members()),
                line(
                        What.PURCHASES,
                        all.purchases() - leftOut.purchases(),
                        decided.sums().purchases()),
                line(
                        What.AMOUNT,
                        all.amount() - leftOut.amount(),
                        decided.sums().amount()),
                line(
                        What.MOVED,
                        decided.moved(),
                        number("SELECT COUNT(*) AS n FROM membership_grade_move WHERE close_id = ?", close.id())),
                line(What.HELD, 0, notHeld(close.id())),
                line(What.SEATED, 0, Math.max(0, seated(close.id()) - policy.bestSeats())),
                new ProofLine(
                        What.POLICY,
                        HexFormat.of().formatHex(close.policyDigest()),
                        HexFormat.of().formatHex(policy.digest())));
    }

    private record Sums(long purchases, long amount) {

        static Sums of(Row row) throws SQLException {
            return new Sums(row.bigint("purchases"), row.bigint("amount"));
        }
    }

    private record Decided(long members, long moved, Sums sums) {}

    private Sums sums(String query, Object[] values) {
        return statements.find(query, Sums::of, values).orElseThrow();
    }

    private Decided decided(UUID close) {
        return statements
                .find(
                        "SELECT COUNT(*) AS members, COALESCE(SUM(purchases), 0) AS purchases, COALESCE(SUM(amount), 0) AS amount,"
                                + " COALESCE(SUM(CASE WHEN after_grade <> before_grade THEN 1 ELSE 0 END), 0) AS moved"
                                + " FROM membership_close_member WHERE close_id = ?",
                        row -> new Decided(row.bigint("members"), row.bigint("moved"), Sums.of(row)),
                        close)
                .orElseThrow();
    }

    /** Persons who do not hold what was decided: the highest grade of any who are one person is held, and most are one alone. */
    private long notHeld(UUID close) {
        long heads = number(
                "SELECT COUNT(*) AS n FROM membership_close_member c JOIN membership_member m ON m.id = c.member_id"
                        + " WHERE c.close_id = ? AND (m.missed <> c.after_missed OR m.grade > c.after_grade"
                        + " OR m.grade < c.after_grade AND NOT EXISTS (SELECT 1 FROM membership_member g"
                        + " WHERE g.head_id = c.member_id AND g.grade = c.after_grade))",
                close);
        long others = number(
                "SELECT COUNT(*) AS n FROM membership_member g JOIN membership_close_member c ON c.member_id = g.head_id"
                        + " WHERE c.close_id = ? AND g.id <> g.head_id AND g.grade > c.after_grade",
                close);
        return heads + others;
    }

    private long seated(UUID close) {
        return number(
                "SELECT COUNT(*) AS n FROM membership_best WHERE close_id = ? AND seated = TRUE AND by_hand = FALSE",
                close);
    }

    private static ProofLine line(What what, long expected, long found) {
        return new ProofLine(what, Long.toString(expected), Long.toString(found));
    }

    private long number(String query, UUID close) {
        return statements.find(query, row -> row.bigint("n"), close).orElseThrow();
    }
}
