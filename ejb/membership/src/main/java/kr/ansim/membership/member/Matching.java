package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.membership.MatchEvidence;

/**
 * Finds who else a member is. Strong evidence joins them at once, unless a person has said before that they are two; weaker
 * evidence asks a person, once for each pair.
 */
@ApplicationScoped
class Matching {

    private record Found(UUID other, int evidence) {

        boolean joins() {
            return MatchEvidence.of(evidence).stream().anyMatch(MatchEvidence::isStrong);
        }
    }

    @Inject
    private KeyBook book;

    @Inject
    private MembersAtRest rest;

    @Inject
    private WaitingMembers waiting;

    @Inject
    private Groups groups;

    @Inject
    private Candidates candidates;

    @Inject
    private Merges merges;

    /**
     * Whoever calls has locked the {@link Stripes} of these keys before they were written.
     *
     * @param open whether members may be changed now; otherwise this one waits
     */
    void consider(UUID member, List<PersonKey> keys, boolean open) {
        List<Found> found = found(member, keys);
        if (found.isEmpty() && contradicted(member).isEmpty()) {
            return;
        }
        if (!open) {
            waiting.add(member);
            return;
        }
        rest.takeTurn();
        // those who were together by way of this member alone may find each other without it
        List<Merges.Merge> wrong = contradicted(member);
        wrong.forEach(merges::lapse);
        found.forEach(one -> meet(member, one));
        wrong.stream()
                .flatMap(merge -> groups.with(merge.neighbour(member)).stream())
                .distinct()
                .filter(one -> !one.equals(member))
                .forEach(one -> found(one, book.of(one)).forEach(other -> meet(one, other)));
    }

    /** Merges that by now a hash of an identification agency says to have joined two people. */
    private List<Merges.Merge> contradicted(UUID member) {
        Set<String> mine = hashes(List.of(book.of(member)));
        return mine.isEmpty()
                ? List.of()
                : merges.holding(member).stream()
                        .filter(Merges.Merge::automatic)
                        .filter(merge -> {
                            Set<String> theirs = hashes(book.of(groups.beyond(member, merge.neighbour(member)))
                                    .values());
                            return !theirs.isEmpty() && !theirs.containsAll(mine);
                        })
                        .toList();
    }

    /** Who is not together with the member yet; the strongest first, of equals those who were there first. */
    private List<Found> found(UUID member, List<PersonKey> keys) {
        Map<UUID, List<PersonKey>> others = book.of(book.sharing(member, keys));
        List<Found> found = new ArrayList<>();
        UUID head = groups.head(member);
        others.forEach((other, theirs) -> {
            if (groups.head(other).equals(head)) {
                return;
            }
            int evidence = MatchEvidence.weight(Likeness.of(keys, theirs));
            if (evidence > 0) {
                found.add(new Found(other, evidence));
            }
        });
        found.sort(Comparator.comparingInt(Found::evidence).reversed().thenComparing(Found::other, Groups.OLDEST));
        return found;
    }

    private void meet(UUID member, Found found) {
        UUID mine = groups.head(member);
        UUID theirs = groups.head(found.other());
        if (mine.equals(theirs)) {
            return;
        }
        List<UUID> ours = groups.of(mine);
        List<UUID> others = groups.of(theirs);
        int refused = candidates.refused(ours, others);
        if (refused >= found.evidence()) {
            return;
        }
        boolean sure = MatchEvidence.of(found.evidence()).contains(MatchEvidence.CI) || hashes(ours, others) <= 1;
        if (refused == 0 && found.joins() && sure) {
            merges.join(member, found.other(), found.evidence(), Merges.SYSTEM, null);
        } else {
            candidates.ask(member, found.other(), found.evidence());
        }
    }

    private long hashes(List<UUID> ours, List<UUID> others) {
        List<UUID> all = new ArrayList<>(ours);
        all.addAll(others);
        return hashes(book.of(all).values()).size();
    }

    private static Set<String> hashes(Collection<List<PersonKey>> people) {
        return people.stream()
                .flatMap(List::stream)
                .filter(key -> key.kind() == KeyKind.CI && !key.former())
                .map(PersonKey::digest)
                .collect(Collectors.toSet());
    }
}
