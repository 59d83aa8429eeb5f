package kr.ansim.membership.member;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.membership.MembersRegrouped;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whatever is joined and taken back in whatever order: together are those whom the merges that were not taken back connect. */
class MergeProperties {

    private static final Instant NOW = Instant.parse("2026-11-28T00:00:00Z");

    private final Statements statements = Tables.make("membership");
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(AuditTrail.class, new Trail())
            .with(Event.class, event())
            .with(Clock.class, Clock.fixed(NOW, ZoneOffset.UTC));
    private final Merges merges = wired.get(Merges.class);

    /** What somebody knows who only hears of changes. */
    private final Map<UUID, UUID> heard = new HashMap<>();

    private Event<?> event() {
        return (Event<?>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    if (arguments[0] instanceof MembersRegrouped change) {
                        change.groups().forEach(group -> group.forEach(one -> heard.put(one, group.get(0))));
                    }
                    return null;
                });
    }

    /** Slow and obvious: who can be reached over the pairs that are left. */
    private static final class Model {

        private record Edge(UUID one, UUID other) {}

        private final List<UUID> members;
        private final List<Edge> edges = new ArrayList<>();

        private Model(List<UUID> members) {
            this.members = members;
        }

        private Map<UUID, UUID> heads() {
            Map<UUID, UUID> heads = new HashMap<>();
            members.forEach(one -> heads.put(one, one));
            boolean changed = true;
            while (changed) {
                changed = false;
                for (Edge edge : edges) {
                    UUID one = java.util.Objects.requireNonNull(heads.get(edge.one()));
                    UUID other = java.util.Objects.requireNonNull(heads.get(edge.other()));
                    UUID older = members.indexOf(one) < members.indexOf(other) ? one : other;
                    if (!one.equals(other)) {
                        heads.put(edge.one(), older);
                        heads.put(edge.other(), older);
                        changed = true;
                    }
                }
            }
            return heads;
        }
    }

    @Property(tries = 60)
    void the_tables_say_what_the_merges_that_are_left_say(@ForAll Random random) {
        List<UUID> members = members(2 + random.nextInt(9));
        Model model = new Model(members);
        for (int step = 0; step < 40; step++) {
            if (random.nextInt(5) < 3 || model.edges.isEmpty()) {
                UUID one = members.get(random.nextInt(members.size()));
                UUID other = members.get(random.nextInt(members.size()));
                boolean apart = !java.util.Objects.requireNonNull(model.heads().get(one))
                        .equals(model.heads().get(other));
                assertThat(merges.join(one, other, 1, "officer", "동일인")).isEqualTo(apart);
                if (apart) {
                    model.edges.add(new Model.Edge(one, other));
                }
            } else {
                Model.Edge edge = model.edges.remove(random.nextInt(model.edges.size()));
                undo(edge.one(), edge.other());
            }
            assertThat(heads(members)).isEqualTo(model.heads());
            model.heads()
                    .forEach((member, head) ->
                            assertThat(heard.getOrDefault(member, member)).isEqualTo(head));
        }
        while (!model.edges.isEmpty()) {
            Model.Edge edge = model.edges.remove(random.nextInt(model.edges.size()));
            undo(edge.one(), edge.other());
        }
        assertThat(heads(members)).allSatisfy((member, head) -> assertThat(head).isEqualTo(member));
    }

    /** B came to A, then both to C; without the first merge B stands alone, whichever of the two is taken back first. */
    @Test
    void what_was_brought_on_goes_back_where_it_came_from() {
        List<UUID> three = members(3);
        UUID c = three.get(0);
        UUID a = three.get(1);
        UUID b = three.get(2);
        merges.join(a, b, 1, "officer", "동일인");
        merges.join(c, a, 1, "officer", "동일인");
        assertThat(heads(three)).containsEntry(b, c);
        undo(a, b);
        assertThat(heads(three)).isEqualTo(Map.of(c, c, a, c, b, b));
        undo(c, a);
        assertThat(heads(three)).isEqualTo(Map.of(c, c, a, a, b, b));
    }

    @Test
    void what_was_taken_back_is_not_taken_back_again() {
        List<UUID> two = members(2);
        merges.join(two.get(0), two.get(1), 1, "officer", "동일인");
        Merges.Merge merge = merges.holding(two.get(0)).get(0);
        assertThat(merges.undo(merge, "officer", "다른 분")).isTrue();
        assertThat(merges.undo(merge, "officer", "다른 분")).isFalse();
    }

    private void undo(UUID one, UUID other) {
        Merges.Merge merge = merges.holding(one).stream()
                .filter(held -> held.neighbour(one).equals(other))
                .findFirst()
                .orElseThrow();
        assertThat(merges.undo(merge, "officer", "다른 분")).isTrue();
    }

    /** The oldest first. */
    private List<UUID> members(int count) {
        List<UUID> members = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            UUID id = Ids.next();
            members.add(id);
            statements.update(
                    "INSERT INTO membership_member (id, number, head_id, state, joined_on, grade, missed,"
                            + " added_at) VALUES (?, ?, ?, 'ACTIVE', '2026-11-28', 0, 0, ?)",
                    id,
                    MemberNumber.next(),
                    id,
                    NOW);
        }
        return members;
    }

    private Map<UUID, UUID> heads(List<UUID> members) {
        Map<UUID, UUID> heads = new HashMap<>();
        for (UUID member : members) {
            heads.put(member, wired.get(Groups.class).head(member));
        }
        return heads;
    }
}
