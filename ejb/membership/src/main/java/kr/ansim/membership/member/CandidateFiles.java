package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.CandidateDetails;
import kr.ansim.membership.CandidateDetails.Agreement;
import kr.ansim.membership.MatchEvidence;
import kr.ansim.membership.MemberDetails;
import kr.ansim.membership.MembershipRule;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Two members side by side: what agrees and what differs is found by their keys, so nobody needs to see it unmasked. */
@ApplicationScoped
public class CandidateFiles {

    private static final Map<String, KeyKind> COMPARED = Map.of(
            "name", KeyKind.NAME,
            "birthDate", KeyKind.BIRTH,
            "phone", KeyKind.PHONE,
            "address", KeyKind.ADDRESS,
            "ci", KeyKind.CI);
    private static final List<String> FIELDS = List.of("name", "birthDate", "phone", "address", "ci");

    @Inject
    private Statements statements;

    @Inject
    private CustomerRows customers;

    @Inject
    private KeyBook book;

    /** @throws RuleBroken as the facade says */
    public CandidateDetails of(UUID candidate) {
        return statements
                .find(
                        "SELECT c.*, o.number AS one_number, t.number AS other_number, oh.number AS one_head,"
                                + " th.number AS other_head FROM membership_candidate c"
                                + " JOIN membership_member o ON o.id = c.one_id JOIN membership_member oh ON oh.id = o.head_id"
                                + " JOIN membership_member t ON t.id = c.other_id JOIN membership_member th ON th.id = t.head_id"
                                + " WHERE c.id = ?",
                        this::details,
                        candidate)
                .orElseThrow(() -> new RuleBroken(MembershipRule.UNKNOWN_CANDIDATE));
    }

    private CandidateDetails details(Row row) throws SQLException {
        Candidates.Candidate pair = Candidates.candidate(row);
        List<MemberDetails.Customer> mine = customers(pair.one());
        List<MemberDetails.Customer> theirs = customers(pair.other());
        Map<UUID, List<PersonKey>> keys = book.of(List.of(pair.one(), pair.other()));
        List<PersonKey> myKeys = keys.getOrDefault(pair.one(), List.of());
        List<PersonKey> theirKeys = keys.getOrDefault(pair.other(), List.of());
        return new CandidateDetails(
                pair.id(),
                pair.state(),
                MatchEvidence.of(pair.evidence()),
                row.instant("found_at"),
                new CandidateDetails.Side(row.string("one_number"), row.string("one_head"), mine),
                new CandidateDetails.Side(row.string("other_number"), row.string("other_head"), theirs),
                FIELDS.stream()
                        .map(field -> new CandidateDetails.Compared(
                                field,
                                shown(mine, field),
                                shown(theirs, field),
                                agreement(Objects.requireNonNull(COMPARED.get(field)), myKeys, theirKeys)))
                        .toList(),
                decision(row));
    }

    private List<MemberDetails.Customer> customers(UUID member) {
        return customers.ofMembers(List.of(member)).stream()
                .map(CustomerRows.Kept::customer)
                .toList();
    }

    private static String shown(List<MemberDetails.Customer> customers, String field) {
        return customers.stream()
                .map(customer -> customer.person().getOrDefault(field, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Agreement agreement(KeyKind kind, Collection<PersonKey> one, Collection<PersonKey> other) {
        List<PersonKey> mine = one.stream().filter(key -> key.kind() == kind).toList();
        List<PersonKey> theirs =
                other.stream().filter(key -> key.kind() == kind).toList();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        return mine.stream()
                .flatMap(key -> theirs.stream().filter(key::means).map(same -> how(key, same)))
                .min(Comparator.naturalOrder())
                .orElse(Agreement.DIFFERENT);
    }

    private static Agreement how(PersonKey one, PersonKey other) {
        boolean now = !one.former() && !other.former();
        boolean proved = one.kind() != KeyKind.PHONE || one.verified() && other.verified();
        return now && proved ? Agreement.SAME : Agreement.ONCE;
    }

    private static Optional<MemberDetails.Word> decision(Row row) throws SQLException {
        @Nullable Instant at = row.instantOrNull("decided_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new MemberDetails.Word(
                        at, row.string("decided_by"), Objects.requireNonNullElse(row.stringOrNull("reason"), "")));
    }
}
