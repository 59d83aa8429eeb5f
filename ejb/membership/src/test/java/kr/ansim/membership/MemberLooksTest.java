package kr.ansim.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** Whose names and phones somebody was shown is in the access log. */
class MemberLooksTest {

    private final Statements statements = Tables.make("membership");
    private final Left trail = new Left();
    private final MemberLooks looks = new Wired()
            .with(Statements.class, statements)
            .with(AuditTrail.class, trail)
            .get(MemberLooks.class);

    private static final class Left extends AuditTrail {
        private final List<AuditEntry> entries = new ArrayList<>();

        @Override
        public void recordOnceIn(Duration time, List<AuditEntry> about) {
            entries.addAll(about);
        }
    }

    @Test
    void each_member_of_a_list_is_noted_once_by_the_number_that_stands_for_it() {
        UUID head = TestMembers.add(statements, "1");
        UUID joined = TestMembers.add(statements, "2");
        TestMembers.add(statements, "3");
        statements.update("UPDATE membership_member SET head_id = ? WHERE id = ?", head, joined);
        looks.listed(List.of("3", "2", "1", "nobody"), "CALL_BACKS");
        assertThat(trail.entries)
                .extracting(one -> one.action() + " " + one.subjectId() + " " + one.details())
                .containsExactly(
                        "member.listed 1 {page=CALL_BACKS, whose=1}", "member.listed 3 {page=CALL_BACKS, whose=3}");
    }

    @Test
    void who_was_searched_for_is_told_apart_from_who_stood_in_a_list() {
        TestMembers.add(statements, "1");
        looks.found(List.of("1"), "SEARCH");
        assertThat(trail.entries)
                .extracting(one -> one.action() + " " + one.details())
                .containsExactly("member.found {page=SEARCH, whose=1}");
    }
}
