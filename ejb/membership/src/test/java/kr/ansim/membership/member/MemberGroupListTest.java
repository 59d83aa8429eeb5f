package kr.ansim.membership.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberRef;
import kr.ansim.membership.TestMembers;
import kr.ansim.platform.Statements;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

class MemberGroupListTest {

    private final Statements statements = Tables.make("membership");
    private final MemberGroupList groups =
            new Wired().with(Statements.class, statements).get(MemberGroupList.class);

    @Test
    void whoever_was_joined_to_another_is_found_by_either_number() {
        UUID head = TestMembers.add(statements, "1");
        UUID joined = TestMembers.add(statements, "2");
        TestMembers.add(statements, "3");
        statements.update("UPDATE membership_member SET head_id = ? WHERE id = ?", head, joined);
        assertThat(groups.ref("2")).isEqualTo(new MemberRef(head, "1"));
        assertThat(groups.idsOf("2")).containsExactlyInAnyOrder(head, joined);
        assertThat(groups.idsOf("1")).containsExactlyInAnyOrder(head, joined);
        assertThat(groups.heads(List.of("3", "2", "1", "9"))).containsExactly("1", "3");
        assertThat(groups.heads(List.of())).isEmpty();
        assertThatThrownBy(() -> groups.ref("9")).isInstanceOf(RuleBroken.class);
    }
}
