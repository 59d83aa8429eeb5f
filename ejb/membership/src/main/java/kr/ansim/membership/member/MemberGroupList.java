package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberRef;
import kr.ansim.platform.Statements;

/** Groups of members by the number of any of them. */
@ApplicationScoped
public class MemberGroupList {

    @Inject
    private Statements statements;

    @Inject
    private Groups groups;

    @Inject
    private MemberHeads heads;

    /** @throws RuleBroken {@code NO_SUCH_MEMBER} */
    public List<UUID> idsOf(String number) {
        return groups.of(ref(number).id());
    }

    /** @throws RuleBroken {@code NO_SUCH_MEMBER} */
    public MemberRef ref(String number) {
        return heads.ref(number);
    }

    /** The numbers of those that stand for them, each once; of numbers that nobody has there is none. */
    public List<String> heads(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : statements.list(
                        "SELECT DISTINCT h.number FROM membership_member m JOIN membership_member h ON h.id = m.head_id"
                                + " WHERE m.number IN (" + Statements.marks(numbers.size()) + ") ORDER BY h.number",
                        row -> row.string("number"),
                        numbers.toArray());
    }

    /** Of all who are the same person; empty when nobody has this one. */
    public List<String> numbersOf(String number) {
        return statements.list(
                "SELECT o.number FROM membership_member m JOIN membership_member o ON o.head_id = m.head_id"
                        + " WHERE m.number = ? ORDER BY o.id",
                row -> row.string("number"),
                number);
    }
}
