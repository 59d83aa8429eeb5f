package kr.ansim.membership.close;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.platform.Statements;

/**
 * What members are to hold, gathered and written by the hundred: there are few grades and many members, and by their keys no
 * subquery is asked for each.
 */
final class HeldChanges {

    /** @param missed at how many closes in a row less than the grade was earned */
    record Held(int grade, int missed) {}

    private static final int SOME = 500;

    private final Map<Held, List<UUID>> members = new HashMap<>();

    void add(UUID member, Held held) {
        members.computeIfAbsent(held, one -> new ArrayList<>()).add(member);
    }

    void write(Statements statements) {
        members.forEach((held, all) -> {
            for (int from = 0; from < all.size(); from += SOME) {
                write(statements, held, all.subList(from, Math.min(all.size(), from + SOME)));
            }
        });
    }

    private static void write(Statements statements, Held held, List<UUID> some) {
        statements.update(
                "UPDATE membership_member SET grade = ?, missed = ? WHERE id IN (" + Statements.marks(some.size())
                        + ")",
                Stream.concat(Stream.of(held.grade(), held.missed()), some.stream())
                        .toArray());
    }
}
