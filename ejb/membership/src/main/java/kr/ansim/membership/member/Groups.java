package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.membership.MemberState;
import kr.ansim.membership.MembersRegrouped;
import kr.ansim.platform.Statements;

/**
 * Who belongs together: those whom merges that were not undone connect. The one who was there first is the head, and all of
 * them point to it, so that one look-up finds all.
 */
@ApplicationScoped
class Groups {

    /** Ids ascend in time, byte by byte. */
    static final Comparator<UUID> OLDEST = (one, other) -> Arrays.compareUnsigned(Ids.toBytes(one), Ids.toBytes(other));

    @Inject
    private Statements statements;

    @Inject
    private Event<MembersRegrouped> regrouped;

    UUID head(UUID member) {
        return statements
                .find("SELECT head_id FROM membership_member WHERE id = ?", row -> row.uuid("head_id"), member)
                .orElseThrow();
    }

    /** Whoever is erased is so with all who are the same person. */
    boolean isErased(UUID head) {
        return statements
                .find("SELECT state FROM membership_member WHERE id = ?", row -> row.string("state"), head)
                .filter(MemberState.ERASED.name()::equals)
                .isPresent();
    }

    /** All who have this head, itself too. */
    List<UUID> of(UUID head) {
        return statements.once(
                new Question(head),
                () -> statements.list(
                        "SELECT id FROM membership_member WHERE head_id = ? ORDER BY id", row -> row.uuid("id"), head));
    }

    private record Question(UUID head) {}

    /** All who are together with this member, itself too. */
    List<UUID> with(UUID member) {
        return of(head(member));
    }

    /** @return the head of both from now on */
    UUID unite(UUID oneHead, UUID otherHead) {
        UUID older = Collections.min(List.of(oneHead, otherHead), OLDEST);
        UUID younger = older.equals(oneHead) ? otherHead : oneHead;
        statements.update("UPDATE membership_member SET head_id = ? WHERE head_id = ?", older, younger);
        regrouped.fire(new MembersRegrouped(List.of(of(older))));
        return older;
    }

    /** Tells anew who of these members, who were together until now, still are. */
    void divide(Collection<UUID> members) {
        Map<UUID, Set<UUID>> neighbours = neighbours(members);
        Set<UUID> told = new HashSet<>();
        List<List<UUID>> groups = new ArrayList<>();
        for (UUID member : members) {
            if (told.contains(member)) {
                continue;
            }
            Set<UUID> together = reach(member, Set.of(), neighbours);
            told.addAll(together);
            groups.add(together.stream().sorted(OLDEST).toList());
            UUID head = Collections.min(together, OLDEST);
            for (UUID one : together) {
                statements.update(
                        "UPDATE membership_member SET head_id = ? WHERE id = ? AND head_id <> ?", head, one, head);
            }
        }
        regrouped.fire(new MembersRegrouped(groups));
    }

    private Map<UUID, Set<UUID>> neighbours(Collection<UUID> members) {
        Map<UUID, Set<UUID>> neighbours = new HashMap<>();
        statements
                .list(
                        "SELECT one_id, other_id FROM membership_merge WHERE undone_at IS NULL AND one_id IN ("
                                + Statements.marks(members.size()) + ")",
                        row -> List.of(row.uuid("one_id"), row.uuid("other_id")),
                        members.toArray())
                .forEach(merge -> {
                    neighbours
                            .computeIfAbsent(merge.get(0), none -> new HashSet<>())
                            .add(merge.get(1));
                    neighbours
                            .computeIfAbsent(merge.get(1), none -> new HashSet<>())
                            .add(merge.get(0));
                });
        return neighbours;
    }

    /** Those whom a merge of this member holds to it by way of a neighbour, who is one of them. */
    Set<UUID> beyond(UUID member, UUID neighbour) {
        return reach(neighbour, Set.of(member), neighbours(with(member)));
    }

    private static Set<UUID> reach(UUID from, Set<UUID> barred, Map<UUID, Set<UUID>> neighbours) {
        Set<UUID> reached = new HashSet<>();
        ArrayDeque<UUID> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            UUID one = next.remove();
            if (!barred.contains(one) && reached.add(one)) {
                next.addAll(neighbours.getOrDefault(one, Set.of()));
            }
        }
        return reached;
    }
}
