package kr.ansim.membership.dormancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.membership.MemberDormancy;
import kr.ansim.platform.Statements;

/** Who is dormant, or will be. */
@ApplicationScoped
public class DormantMembers {

    @Inject
    private Statements statements;

    @Inject
    private IdleMembers idle;

    /** @param member or anybody who belongs to it; who has done something since is awake, whatever the night has noted */
    public Optional<MemberDormancy> of(UUID member) {
        return statements
                .find(
                        "SELECT d.* FROM membership_member m JOIN membership_dormancy d ON d.member_id = m.head_id WHERE m.id = ?",
                        row -> new Noted(
                                row.uuid("member_id"),
                                new MemberDormancy(
                                        row.date("announced_on"),
                                        row.date("due_on"),
                                        Optional.ofNullable(row.dateOrNull("since")))),
                        member)
                .filter(noted -> !idle.isActive(
                        noted.head(), DormancyPolicy.start(noted.dormancy().announcedOn())))
                .map(Noted::dormancy);
    }

    private record Noted(UUID head, MemberDormancy dormancy) {}
}
