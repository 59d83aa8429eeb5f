package kr.ansim.membership.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.TestMembers;
import kr.ansim.platform.Statements;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** What is kept of an erased member is for managers alone. */
class MemberHeadsTest {

    private final Statements statements = Tables.make("membership");
    private final MemberHeads heads =
            new Wired().with(Statements.class, statements).get(MemberHeads.class);
    private final UUID member = TestMembers.add(statements, "1");

    @Test
    void anybody_who_serves_members_reads_what_is_kept_of_one() {
        assertThatCode(() -> heads.requireReadable("1", false)).doesNotThrowAnyException();
        refused("2", MembershipRule.NO_SUCH_MEMBER);
    }

    @Test
    void of_one_who_is_erased_only_managers_do_by_whatever_number() {
        UUID joined = TestMembers.add(statements, "2");
        statements.update("UPDATE membership_member SET state = 'ERASED', head_id = ?", member);
        refused("1", MembershipRule.MEMBER_RECORDS_KEPT);
        refused("2", MembershipRule.MEMBER_RECORDS_KEPT);
        assertThatCode(() -> heads.requireReadable("2", true)).doesNotThrowAnyException();
        assertThat(heads.of("2")).isEqualTo(member).isNotEqualTo(joined);
    }

    private void refused(String number, MembershipRule rule) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> heads.requireReadable(number, false))
                .satisfies(broken -> assertThat(broken.code()).isEqualTo(rule));
    }
}
