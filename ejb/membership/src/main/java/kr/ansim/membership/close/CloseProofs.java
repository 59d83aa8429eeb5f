package kr.ansim.membership.close;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.ProofLine;
import kr.ansim.membership.ProofLine.What;
import kr.ansim.membership.grade.CountedLines;
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
        UUID id = close.id();
        String decided = " FROM membership_close_member WHERE close_id = ?";
        CountedLines counted = new CountedLines(policy, close.effective());
        return List.of(
                line(What.MEMBERS, close.expected(), number("SELECT COUNT(*) AS n" + decided, id)),
                line(
                        What.PURCHASES,
                        number(counted.purchases(), counted.values(close.last())),
                        number("SELECT COALESCE(SUM(purchases), 0) AS n" + decided, id)),
                line(
                        What.AMOUNT,
                        number(counted.amount(), counted.values(close.last())),
                        number("SELECT COALESCE(SUM(amount), 0) AS n" + decided, id)),
                line(
                        What.MOVED,
                        number("SELECT COUNT(*) AS n" + decided + " AND after_grade <> before_grade", id),
                        number("SELECT COUNT(*) AS n FROM membership_grade_move WHERE close_id = ?", id)),
                line(
                        What.HELD,
                        0,
                        number(
                                "SELECT COUNT(*) AS n FROM membership_close_member c JOIN membership_member m"
                                        + " ON m.id = c.member_id JOIN (SELECT head_id, MAX(grade) AS grade"
                                        + " FROM membership_member GROUP BY head_id) g ON g.head_id = c.member_id"
                                        + " WHERE c.close_id = ? AND (g.grade <> c.after_grade"
                                        + " OR m.missed <> c.after_missed)",
                                id)),
                line(
                        What.SEATED,
                        0,
                        Math.max(
                                0,
                                number(
                                                "SELECT COUNT(*) AS n FROM membership_best WHERE close_id = ?"
                                                        + " AND seated = TRUE AND by_hand = FALSE",
                                                id)
                                        - policy.bestSeats())),
                new ProofLine(
                        What.POLICY,
                        HexFormat.of().formatHex(close.policyDigest()),
                        HexFormat.of().formatHex(policy.digest())));
    }

    private static ProofLine line(What what, long expected, long found) {
        return new ProofLine(what, Long.toString(expected), Long.toString(found));
    }

    private long number(String query, Object... values) {
        return statements.find(query, row -> row.bigint("n"), values).orElseThrow();
    }
}
