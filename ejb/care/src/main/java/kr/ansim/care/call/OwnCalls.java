package kr.ansim.care.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.membership.MemberGroups;
import kr.ansim.platform.Statements;

/** In which call an agent may say that something was asked for: an address can name any, also one of other people. */
@ApplicationScoped
public class OwnCalls {

    @Inject
    private Statements statements;

    @Inject
    private MemberGroups groups;

    /**
     * The call when this agent has answered it and it is of this member, or of whoever is the same person; else none.
     *
     * @param member its number
     */
    public Optional<UUID> of(Optional<UUID> call, String member, String agent) {
        return call.flatMap(id -> of(id, groups.idsOf(member), agent));
    }

    private Optional<UUID> of(UUID call, List<UUID> person, String agent) {
        List<Object> values = new ArrayList<>(List.of(call, agent));
        values.addAll(person);
        return statements.find(
                "SELECT id FROM care_call WHERE id = ? AND agent = ? AND answered_at IS NOT NULL AND member_id IN ("
                        + Statements.marks(person.size()) + ")",
                row -> row.uuid("id"),
                values.toArray());
    }
}
