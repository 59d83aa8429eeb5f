package kr.ansim.care.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.membership.MembersRegrouped;
import kr.ansim.platform.Statements;

/**
 * Which members of whom the desk knows something are one person today: reports read too many calls to ask for each of them. The
 * desk writes down the member that stands for all, so that only those who came to another later are here.
 */
@ApplicationScoped
class JoinedMembers {

    @Inject
    private Statements statements;

    void follow(@Observes MembersRegrouped change) {
        change.groups().forEach(this::follow);
    }

    private void follow(List<UUID> group) {
        if (!isKnown(group)) {
            return;
        }
        statements.update(
                "DELETE FROM care_joined_member WHERE member_id IN (" + Statements.marks(group.size()) + ")",
                group.toArray());
        if (group.size() > 1) {
            statements.batch(
                    "INSERT INTO care_joined_member (member_id, head_id) VALUES (?, ?)",
                    group.stream()
                            .map(member -> new Object[] {member, group.get(0)})
                            .toList());
        }
    }

    /** Whether any but the head stands somewhere; most members who are merged in an import never called. */
    private boolean isKnown(List<UUID> group) {
        List<UUID> others = group.size() > 1 ? group.subList(1, group.size()) : group;
        String marks = Statements.marks(others.size());
        return statements
                .find(
                        "SELECT m.member_id FROM (SELECT member_id FROM care_call WHERE member_id IN (" + marks
                                + ") UNION ALL SELECT member_id FROM care_case WHERE member_id IN (" + marks
                                + ") UNION ALL SELECT member_id FROM care_joined_member WHERE member_id IN (" + marks
                                + ")) m LIMIT 1",
                        row -> row.uuid("member_id"),
                        Stream.of(others, others, others).flatMap(List::stream).toArray())
                .isPresent();
    }
}
