package kr.ansim.care.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.care.CallBackOutcome;
import kr.ansim.care.CallBackState;
import kr.ansim.membership.MemberErased;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;

/** Nobody calls whoever asked to be forgotten, and what was to be said is gone. */
@ApplicationScoped
class CallBackEnds {

    @Inject
    private CallBackRows rows;

    @Inject
    private CallBackWords words;

    @Inject
    private Statements statements;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    void forget(@Observes MemberErased erased) {
        // ending a call-back forgets where its words are
        List<UUID> said = tokens(erased.members());
        for (CallBackRow row : rows.openOf(erased.members())) {
            CallBackState state = row.isUntried() ? CallBackState.DROPPED : row.state();
            rows.end(row, state, CallBackOutcome.DROPPED, null, clock.instant());
            trail.record(AuditEntry.of("call-back.dropped", "call-back", row.id())
                    .detail("whose", row.memberNumber())
                    .reason("member erased"));
        }
        said.forEach(words::erase);
        statements.update(
                "UPDATE care_call_back SET about = NULL, said = NULL, phone_of = NULL WHERE member_id IN ("
                        + Statements.marks(erased.members().size()) + ")",
                erased.members().toArray());
    }

    private List<UUID> tokens(List<UUID> members) {
        return statements
                .list(
                        "SELECT about, said FROM care_call_back WHERE member_id IN (" + Statements.marks(members.size())
                                + ") ORDER BY id",
                        row -> Stream.of(row.uuidOrNull("about"), row.uuidOrNull("said"))
                                .filter(Objects::nonNull)
                                .toList(),
                        members.toArray())
                .stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
