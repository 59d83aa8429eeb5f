package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.kernel.Ids;
import kr.ansim.membership.CandidateState;
import kr.ansim.membership.MatchEvidence;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/**
 * Joins members and takes it back. A merge is between the two members for whom the evidence speaks, whoever else belongs to
 * them; without it, each goes with those whom other merges hold them to. Two who are together are never merged again, so the
 * merges are a forest and taking one back always parts exactly two groups.
 */
@ApplicationScoped
class Merges {

    static final String SYSTEM = "system";

    /** @param undone whether it was taken back */
    record Merge(UUID id, UUID one, UUID other, int evidence, boolean automatic, boolean undone) {

        UUID neighbour(UUID member) {
            return one.equals(member) ? other : one;
        }
    }

    @Inject
    private Statements statements;

    @Inject
    private Groups groups;

    @Inject
    private Candidates candidates;

    @Inject
    private KeyBook book;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Whether they were not together before, and neither was erased. Whoever calls is passing {@link MembersAtRest}. */
    boolean join(UUID one, UUID other, int evidence, String by, @Nullable String reason) {
        UUID mine = groups.head(one);
        UUID theirs = groups.head(other);
        if (mine.equals(theirs)) {
            return false;
        }
        if (groups.isErased(mine) || groups.isErased(theirs)) {
            return false;
        }
        candidates.settle(groups.of(mine), groups.of(theirs));
        statements.update(
                "INSERT INTO membership_merge (id, one_id, other_id, evidence, automatic, merged_at, merged_by, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                one,
                other,
                evidence,
                by.equals(SYSTEM),
                clock.instant(),
                by,
                reason);
        UUID head = groups.unite(mine, theirs);
        trail.record(AuditEntry.of("member.joined", "member", number(head))
                .detail("other", number(head.equals(mine) ? theirs : mine))
                .detail("evidence", words(evidence))
                .reason(reason));
        return true;
    }

    /**
     * Takes a merge back. Each of the one side stays apart from each of the other until a person says otherwise, or stronger
     * evidence than there was makes one ask again.
     *
     * @return whether it was still there
     */
    boolean undo(Merge merge, String by, String reason) {
        if (!takeBack(merge, by, reason)) {
            return false;
        }
        candidates.decide(merge.one(), merge.other(), merge.evidence(), CandidateState.REFUSED, by, reason);
        Map<UUID, List<PersonKey>> mine = book.of(groups.with(merge.one()));
        Map<UUID, List<PersonKey>> theirs = book.of(groups.with(merge.other()));
        mine.forEach((one, keys) -> theirs.forEach((other, others) -> {
            int evidence = MatchEvidence.weight(Likeness.of(keys, others));
            if (evidence > 0) {
                candidates.decide(one, other, evidence, CandidateState.REFUSED, by, reason);
            }
        }));
        return true;
    }

    /** Takes a merge back whose evidence was found to be wrong. Nobody has found that they are two. */
    void lapse(Merge merge) {
        takeBack(merge, SYSTEM, null);
    }

    private boolean takeBack(Merge merge, String by, @Nullable String reason) {
        int undone = statements.update(
                "UPDATE membership_merge SET undone_at = ?, undone_by = ?, undone_reason = ? WHERE id = ? AND undone_at IS NULL",
                clock.instant(),
                by,
                reason,
                merge.id());
        if (undone == 0) {
            return false;
        }
        groups.divide(groups.with(merge.one()));
        trail.record(AuditEntry.of("member.parted", "member", number(groups.head(merge.one())))
                .detail("other", number(groups.head(merge.other())))
                .detail("evidence", words(merge.evidence()))
                .reason(reason));
        return true;
    }

    Optional<Merge> find(UUID id) {
        return statements.find("SELECT * FROM membership_merge WHERE id = ?", Merges::merge, id);
    }

    /** Those that hold this very member, and were not taken back. */
    List<Merge> holding(UUID member) {
        return statements.list(
                "SELECT * FROM membership_merge WHERE undone_at IS NULL AND (one_id = ? OR other_id = ?) ORDER BY id",
                Merges::merge,
                member,
                member);
    }

    private static String words(int evidence) {
        return MatchEvidence.of(evidence).stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private String number(UUID member) {
        return statements
                .find("SELECT number FROM membership_member WHERE id = ?", row -> row.string("number"), member)
                .orElseThrow();
    }

    private static Merge merge(Row row) throws SQLException {
        return new Merge(
                row.uuid("id"),
                row.uuid("one_id"),
                row.uuid("other_id"),
                row.integer("evidence"),
                row.bool("automatic"),
                row.instantOrNull("undone_at") != null);
    }
}
