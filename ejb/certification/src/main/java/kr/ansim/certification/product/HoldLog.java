package kr.ansim.certification.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.HeldRecall;
import kr.ansim.certification.HoldStep;
import kr.ansim.certification.HoldStep.Kind;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.VerdictReason;
import kr.ansim.certification.VerdictReason.Code;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** What happened to all sales holds, step by step, for ever: a hold itself knows only how it stands. */
@ApplicationScoped
public class HoldLog {

    @Inject
    private Statements statements;

    @Inject
    private HeldRecalls recalls;

    /** Which hold of which product, and when. */
    record Moment(UUID product, UUID hold, Instant at) {}

    /** The product is held, or held besides, for these numbers or for this recall. */
    void held(Kind kind, Moment moment, Verdict verdict, List<String> numbers, @Nullable UUID recall) {
        statements.update(
                "INSERT INTO certification_hold_event (hold_id, product_id, kind, happened_at, verdict, numbers,"
                        + " recall_id) VALUES (?, ?, ?, ?, ?, ?, ?)",
                moment.hold(),
                moment.product(),
                kind,
                moment.at(),
                verdict,
                numbers.isEmpty() ? null : String.join(", ", numbers),
                recall);
    }

    /** @param by who did it; null when nobody did, and it came by itself */
    void add(Kind kind, Moment moment, @Nullable String by, @Nullable String reason) {
        statements.update(
                "INSERT INTO certification_hold_event (hold_id, product_id, kind, happened_at, done_by, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                moment.hold(),
                moment.product(),
                kind,
                moment.at(),
                by,
                reason);
    }

    /** The newest first. */
    public List<HoldStep> of(UUID product, int most) {
        return statements
                .list(
                        "SELECT kind, happened_at, done_by, reason, verdict, numbers, recall_id FROM"
                                + " certification_hold_event WHERE product_id = ? ORDER BY happened_at DESC, seq DESC"
                                + " LIMIT " + most,
                        HoldLog::noted,
                        product)
                .stream()
                .map(this::step)
                .toList();
    }

    private HoldStep step(Noted noted) {
        List<VerdictReason> causes = new ArrayList<>();
        noted.numbers()
                .map(numbers -> VerdictReason.of(Code.CERTIFICATE_HOLDS, noted.verdict(), numbers))
                .ifPresent(causes::add);
        noted.recall().flatMap(recalls::find).map(HeldRecall::reason).ifPresent(causes::add);
        return new HoldStep(noted.kind(), noted.at(), noted.by(), noted.reason(), causes);
    }

    private record Noted(
            Kind kind,
            Instant at,
            Optional<String> by,
            String reason,
            String verdict,
            Optional<String> numbers,
            Optional<UUID> recall) {}

    private static Noted noted(Row row) throws SQLException {
        return new Noted(
                Kind.valueOf(row.string("kind")),
                row.instant("happened_at"),
                Optional.ofNullable(row.stringOrNull("done_by")),
                orEmpty(row.stringOrNull("reason")),
                orEmpty(row.stringOrNull("verdict")),
                Optional.ofNullable(row.stringOrNull("numbers")),
                Optional.ofNullable(row.uuidOrNull("recall_id")));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
