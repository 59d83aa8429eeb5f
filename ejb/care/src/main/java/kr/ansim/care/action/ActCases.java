package kr.ansim.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.AskAct;
import kr.ansim.care.cases.CaseNumber;
import kr.ansim.platform.Statements;

/** To which case an act belongs: the one from which the agent came, or the last that was opened in the same call and is not ended. */
@ApplicationScoped
class ActCases {

    @Inject
    private Statements statements;

    @Inject
    private ActMembers members;

    /** Never one of another member, whatever an address says. @param call of this member and this agent, if it is done in one */
    Optional<UUID> of(NewAct act, Optional<UUID> call) {
        AskAct ask = act.ask;
        if (ask.ofCase().isEmpty() && call.isEmpty()) {
            return Optional.empty();
        }
        List<UUID> person = members.ids(act.member.number());
        List<Object> values = new ArrayList<>(person);
        values.add(ask.ofCase().<Object>map(CaseNumber::of).or(() -> call).orElseThrow());
        return statements.find(
                "SELECT id FROM care_case WHERE member_id IN (" + Statements.marks(person.size()) + ") AND "
                        + (ask.ofCase().isPresent() ? "number = ?" : "call_id = ? AND state IN ('OPEN', 'WAITING')")
                        + " ORDER BY opened_at DESC, id DESC LIMIT 1",
                row -> row.uuid("id"),
                values.toArray());
    }
}
