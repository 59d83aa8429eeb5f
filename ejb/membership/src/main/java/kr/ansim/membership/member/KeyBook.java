package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** By what each member is recognised. */
@ApplicationScoped
class KeyBook {

    @Inject
    private Statements statements;

    /** What holds of a member from now on, with what held before as former things. */
    List<PersonKey> with(UUID member, List<PersonKey> now) {
        List<PersonKey> all = new ArrayList<>(now);
        of(member).stream()
                .filter(old -> now.stream().noneMatch(old::means))
                .map(old -> old.given(true))
                .forEach(all::add);
        return all;
    }

    /** @return whether anything was new */
    boolean put(UUID member, List<PersonKey> all) {
        if (new HashSet<>(of(member)).equals(new HashSet<>(all))) {
            return false;
        }
        forget(member);
        statements.batch(
                "INSERT INTO membership_key (member_id, kind, digest, verified, former) VALUES (?, ?, ?, ?, ?)",
                all.stream()
                        .map(key -> new Object[] {member, key.kind(), key.bytes(), key.verified(), key.former()})
                        .toList());
        return true;
    }

    List<PersonKey> of(UUID member) {
        return of(Set.of(member)).getOrDefault(member, List.of());
    }

    void forget(UUID member) {
        statements.update("DELETE FROM membership_key WHERE member_id = ?", member);
    }

    Map<UUID, List<PersonKey>> of(Collection<UUID> members) {
        Map<UUID, List<PersonKey>> all = new HashMap<>();
        if (!members.isEmpty()) {
            statements
                    .list(
                            "SELECT * FROM membership_key WHERE member_id IN (" + Statements.marks(members.size())
                                    + ")",
                            row -> Map.entry(row.uuid("member_id"), key(row)),
                            members.toArray())
                    .forEach(one -> all.computeIfAbsent(one.getKey(), none -> new ArrayList<>())
                            .add(one.getValue()));
        }
        return all;
    }

    /** Who else has one of these; what too many have finds nobody. */
    Set<UUID> sharing(UUID member, List<PersonKey> keys) {
        Set<UUID> others = new HashSet<>();
        for (PersonKey key : keys) {
            if (key.kind().finds()) {
                List<UUID> same = statements.list(
                        "SELECT member_id FROM membership_key WHERE digest = ? AND kind = ? AND member_id <> ? LIMIT ?",
                        row -> row.uuid("member_id"),
                        key.bytes(),
                        key.kind(),
                        member,
                        key.kind().limit());
                if (!key.kind().isTooCommon(same.size())) {
                    others.addAll(same);
                }
            }
        }
        return others;
    }

    private static PersonKey key(Row row) throws SQLException {
        return PersonKey.of(
                KeyKind.valueOf(row.string("kind")), row.bytes("digest"), row.bool("verified"), row.bool("former"));
    }
}
