package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.ansim.membership.CandidateRow;
import kr.ansim.membership.CandidateState;
import kr.ansim.membership.FindCandidates;
import kr.ansim.membership.MatchEvidence;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Pairs who may be one person, page by page. */
@ApplicationScoped
public class CandidateList {

    /** As many pairs of a state, or more. */
    public static final int MOST_COUNTED = 10_000;

    private record Pair(UUID one, UUID other, CandidateRow row) {}

    @Inject
    private Statements statements;

    @Inject
    private CustomerRows customers;

    public List<CandidateRow> find(FindCandidates wanted) {
        List<@Nullable Object> values = new ArrayList<>(List.of(wanted.state()));
        StringBuilder sql = new StringBuilder("SELECT c.*, o.number AS one_number, t.number AS other_number FROM"
                + " membership_candidate c JOIN membership_member o ON o.id = c.one_id JOIN membership_member t ON t.id = c.other_id"
                + " WHERE c.state = ?");
        wanted.evidence().ifPresent(one -> {
            // the bits of what speaks for it; a division by two for each weaker one leaves it last
            sql.append(" AND MOD(FLOOR(c.evidence / ?), 2) = 1");
            values.add(MatchEvidence.weight(Set.of(one)));
        });
        if (wanted.after() != null) {
            int evidence = statements
                    .find(
                            "SELECT evidence FROM membership_candidate WHERE id = ?",
                            row -> row.integer("evidence"),
                            wanted.after())
                    .orElse(Integer.MAX_VALUE);
            sql.append(" AND (c.evidence < ? OR c.evidence = ? AND c.id > ?)");
            values.addAll(List.of(evidence, evidence, wanted.after()));
        }
        values.add(wanted.limit());
        return named(sql.append(" ORDER BY c.evidence DESC, c.id LIMIT ?").toString(), values);
    }

    private List<CandidateRow> named(String sql, List<@Nullable Object> values) {
        List<Pair> rows = statements.list(
                sql,
                row -> new Pair(
                        row.uuid("one_id"),
                        row.uuid("other_id"),
                        new CandidateRow(
                                row.uuid("id"),
                                row.string("one_number"),
                                "",
                                row.string("other_number"),
                                "",
                                MatchEvidence.of(row.integer("evidence")),
                                CandidateState.valueOf(row.string("state")),
                                row.instant("found_at"))),
                values.toArray());
        Set<UUID> members = new HashSet<>();
        rows.forEach(row -> members.addAll(List.of(row.one(), row.other())));
        Map<UUID, String> names = names(members);
        return rows.stream()
                .map(row -> new CandidateRow(
                        row.row().id(),
                        row.row().one(),
                        names.getOrDefault(row.one(), ""),
                        row.row().other(),
                        names.getOrDefault(row.other(), ""),
                        row.row().evidence(),
                        row.row().state(),
                        row.row().foundAt()))
                .toList();
    }

    private Map<UUID, String> names(Set<UUID> members) {
        Map<UUID, String> names = new HashMap<>();
        customers
                .ofMembers(members)
                .forEach(one ->
                        names.putIfAbsent(one.member(), one.customer().person().getOrDefault("name", "")));
        return names;
    }

    /** By the index, and no further than to {@link #MOST_COUNTED} of each. */
    public Map<CandidateState, Integer> counts() {
        Map<CandidateState, Integer> counts = new EnumMap<>(CandidateState.class);
        for (CandidateState state : CandidateState.values()) {
            int pairs = statements
                    .find(
                            "SELECT COUNT(*) AS pairs FROM (SELECT id FROM membership_candidate WHERE state = ? LIMIT ?) page",
                            row -> row.integer("pairs"),
                            state,
                            MOST_COUNTED)
                    .orElseThrow();
            if (pairs > 0) {
                counts.put(state, pairs);
            }
        }
        return counts;
    }
}
