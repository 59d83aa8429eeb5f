package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MatchEvidence;
import kr.ansim.membership.MemberDetails;
import kr.ansim.membership.MemberState;
import kr.ansim.membership.MembershipRule;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** All that is known of who a member is. */
@ApplicationScoped
public class MemberFiles {

    @Inject
    private Statements statements;

    @Inject
    private MemberHeads heads;

    @Inject
    private Groups groups;

    @Inject
    private CustomerRows customers;

    @Inject
    private PersonalDataVault vault;

    /** @throws RuleBroken as the facade says */
    public MemberDetails of(String number) {
        UUID head = heads.of(number);
        return statements.once(new Question(head), () -> read(head));
    }

    private record Question(UUID head) {}

    private MemberDetails read(UUID head) {
        List<UUID> all = groups.of(head);
        return statements
                .find(
                        "SELECT h.number, h.state, (SELECT MIN(m.joined_on) FROM membership_member m WHERE m.head_id = h.id)"
                                + " AS joined FROM membership_member h WHERE h.id = ?",
                        row -> details(
                                head,
                                row.string("number"),
                                MemberState.valueOf(row.string("state")),
                                row.date("joined"),
                                all),
                        head)
                .orElseThrow();
    }

    private MemberDetails details(UUID head, String number, MemberState state, LocalDate joined, List<UUID> all) {
        return new MemberDetails(
                head,
                number,
                state,
                joined,
                customers.ofHeads(List.of(head)).stream()
                        .map(CustomerRows.Kept::customer)
                        .toList(),
                merges(all));
    }

    /** @throws RuleBroken as the facade says */
    public String reveal(String number, UUID customer, String field, String reason) {
        CustomerRows.Kept kept = customers.ofHeads(List.of(heads.of(number))).stream()
                .filter(one -> one.customer().id().equals(customer))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(MembershipRule.NO_SUCH_MEMBER));
        return vault.revealField(
                Objects.requireNonNullElseGet(kept.person(), () -> new UUID(0, 0)),
                field,
                kept.customer().member(),
                reason);
    }

    private List<MemberDetails.Merge> merges(List<UUID> members) {
        String marks = Statements.marks(members.size());
        List<Object> twice = new ArrayList<>(members);
        twice.addAll(members);
        return statements.list(
                "SELECT g.*, o.number AS one_number, t.number AS other_number FROM membership_merge g"
                        + " JOIN membership_member o ON o.id = g.one_id JOIN membership_member t ON t.id = g.other_id"
                        + " WHERE g.one_id IN (" + marks + ") OR g.other_id IN (" + marks + ") ORDER BY g.id DESC",
                MemberFiles::merge,
                twice.toArray());
    }

    private static MemberDetails.Merge merge(Row row) throws SQLException {
        @Nullable Instant undone = row.instantOrNull("undone_at");
        return new MemberDetails.Merge(
                row.uuid("id"),
                row.string("one_number"),
                row.string("other_number"),
                MatchEvidence.of(row.integer("evidence")),
                row.bool("automatic"),
                new MemberDetails.Word(row.instant("merged_at"), row.string("merged_by"), text(row, "reason")),
                undone == null
                        ? Optional.empty()
                        : Optional.of(
                                new MemberDetails.Word(undone, row.string("undone_by"), text(row, "undone_reason"))));
    }

    private static String text(Row row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.stringOrNull(column), "");
    }
}
