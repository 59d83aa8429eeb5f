package kr.ansim.membership.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import kr.ansim.kernel.Digests;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.BenefitRule;
import kr.ansim.membership.ReturnLines;
import kr.ansim.platform.Statements;

/** What went back of each hold, once for each event of the shop. */
@ApplicationScoped
class Returns {

    private record Told(String request, long points) {}

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** How many points went back by this event before. @throws RuleBroken {@code JOURNAL_DIFFERS} */
    OptionalLong before(ReturnLines told) {
        return statements
                .find(
                        "SELECT request_hash, points FROM membership_hold_return WHERE hold_id = ? AND event_key = ?",
                        row -> new Told(row.string("request_hash"), row.bigint("points")),
                        told.hold(),
                        told.event())
                .map(before -> {
                    if (!before.request().equals(hash(told))) {
                        throw new RuleBroken(BenefitRule.JOURNAL_DIFFERS, told.event());
                    }
                    return OptionalLong.of(before.points());
                })
                .orElse(OptionalLong.empty());
    }

    void add(ReturnLines told, long points) {
        statements.update(
                "INSERT INTO membership_hold_return (hold_id, event_key, request_hash, points, returned_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                told.hold(),
                told.event(),
                hash(told),
                points,
                clock.instant());
    }

    /** Told again in another order, it is the same. */
    private static List<ReturnLines.Piece> inTurn(ReturnLines told) {
        return told.pieces().stream()
                .sorted(Comparator.comparingInt(ReturnLines.Piece::line))
                .toList();
    }

    private static String hash(ReturnLines told) {
        return HexFormat.of().formatHex(Digests.hash(inTurn(told).toString()));
    }
}
