package kr.ansim.membership.point;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Slow and obvious: together are those whom the merges that were not taken back connect, and the oldest is the head. */
final class ModelPeople {

    private record Edge(UUID one, UUID other) {}

    private final List<UUID> members;
    private final Map<UUID, Edge> merges = new LinkedHashMap<>();
    private final Map<UUID, UUID> heads = new HashMap<>();

    /** @param members the oldest first */
    ModelPeople(List<UUID> members) {
        this.members = members;
        count();
    }

    /** As they are now, whenever it is looked at. */
    Map<UUID, UUID> heads() {
        return heads;
    }

    UUID head(UUID member) {
        return Optional.ofNullable(heads.get(member)).orElseThrow();
    }

    /** The heads. */
    List<UUID> all() {
        return members.stream().filter(one -> head(one).equals(one)).toList();
    }

    List<UUID> merges() {
        return List.copyOf(merges.keySet());
    }

    void join(UUID merge, UUID one, UUID other) {
        merges.put(merge, new Edge(one, other));
        count();
    }

    void part(UUID merge) {
        merges.remove(merge);
        count();
    }

    private void count() {
        members.forEach(one -> heads.put(one, one));
        for (int round = 0; round < members.size(); round++) {
            merges.values().forEach(edge -> {
                UUID one = head(edge.one());
                UUID other = head(edge.other());
                UUID older = members.indexOf(one) < members.indexOf(other) ? one : other;
                heads.put(edge.one(), older);
                heads.put(edge.other(), older);
            });
        }
    }
}
