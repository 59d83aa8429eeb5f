package kr.ansim.membership.close;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.membership.CloseReport;
import kr.ansim.membership.CloseState;
import kr.ansim.membership.CloseSummary;
import kr.ansim.membership.ProofLine;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** What closes have done, to be read. */
@ApplicationScoped
public class CloseReports {

    private static final int MOST = 100;

    @Inject
    private Statements statements;

    @Inject
    private CloseMovements movements;

    public List<CloseSummary> all() {
        return statements.list(
                "SELECT * FROM membership_close ORDER BY effective DESC, begun_at DESC LIMIT ?",
                CloseReports::summary,
                MOST);
    }

    public Optional<LocalDate> open() {
        return all().stream()
                .findFirst()
                .filter(latest -> latest.state() == CloseState.COUNTERED)
                .map(CloseSummary::effective);
    }

    private static CloseSummary summary(Row row) throws SQLException {
        return new CloseSummary(
                row.uuid("id"),
                row.date("effective"),
                row.integer("policy"),
                CloseState.valueOf(row.string("state")),
                row.bigint("expected"),
                row.bigint("members"),
                row.string("begun_by"),
                row.instant("begun_at"),
                Optional.ofNullable(row.instantOrNull("ended_at")));
    }

    public Optional<CloseReport> find(UUID close) {
        List<ProofLine> proof = statements.list(
                "SELECT what, expected, found FROM membership_close_proof WHERE close_id = ? ORDER BY line",
                row -> new ProofLine(
                        ProofLine.What.valueOf(row.string("what")), row.string("expected"), row.string("found")),
                close);
        return statements.find(
                "SELECT * FROM membership_close WHERE id = ?",
                row -> new CloseReport(
                        summary(row),
                        movements.of(close),
                        proof,
                        HexFormat.of().formatHex(row.bytes("digest")),
                        HexFormat.of().formatHex(row.bytes("policy_digest")),
                        count(close, true),
                        count(close, false),
                        Optional.ofNullable(row.stringOrNull("countered_by")),
                        Optional.ofNullable(row.stringOrNull("reason"))),
                close);
    }

    private int count(UUID close, boolean seated) {
        return statements
                .find(
                        "SELECT COUNT(*) AS n FROM membership_best WHERE close_id = ? AND seated = ?",
                        row -> row.integer("n"),
                        close,
                        seated)
                .orElseThrow();
    }
}
