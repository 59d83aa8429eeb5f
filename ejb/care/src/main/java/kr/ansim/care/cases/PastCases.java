package kr.ansim.care.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kr.ansim.care.CaseHappeningKind;
import kr.ansim.care.CaseSolved;
import kr.ansim.care.CaseState;
import kr.ansim.care.DemoDesk.PastCase;
import kr.ansim.care.sla.Targets;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.Statements;

/** Cases of a demonstration, as if they had been opened, answered and solved then. */
@ApplicationScoped
public class PastCases {

    @Inject
    private Statements statements;

    @Inject
    private CaseRows rows;

    @Inject
    private CaseTargets targets;

    @Inject
    private CaseStory story;

    @Inject
    private Clock clock;

    public CaseSolved add(PastCase past) {
        UUID id = Ids.next();
        String number = rows.freeNumber();
        Instant closes = past.solvedAt().plus(CaseEnds.PATIENCE);
        CaseState state = closes.isAfter(clock.instant()) ? CaseState.SOLVED : CaseState.CLOSED;
        statements.update(
                "INSERT INTO care_case (id, number, member_id, member_number, type, priority, state, topic, subject, owner,"
                        + " opened_at, opened_by, first_answer_at, last_answer_at, solved_at, solved_by, closed_at, reopened,"
                        + " version, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?)",
                id,
                number,
                past.member().id(),
                past.member().number(),
                past.type(),
                past.priority(),
                state,
                past.topic(),
                past.subject(),
                past.agent(),
                past.openedAt(),
                past.agent(),
                past.answeredAt(),
                past.answeredAt(),
                past.solvedAt(),
                past.agent(),
                state == CaseState.CLOSED ? closes : null,
                past.solvedAt());
        Targets reached = targets.fresh();
        reached.opened(past.priority(), past.openedAt());
        reached.answered(past.priority(), false, past.answeredAt());
        reached.solved(past.solvedAt());
        targets.keep(id, reached);
        story.add(id, past.openedAt(), CaseHappeningKind.STATE, past.agent(), "", CaseState.OPEN.name());
        story.add(id, past.answeredAt(), CaseHappeningKind.ANSWER, past.agent(), past.answer(), "");
        story.add(id, past.solvedAt(), CaseHappeningKind.STATE, past.agent(), "", CaseState.SOLVED.name());
        if (state == CaseState.CLOSED) {
            story.add(id, closes, CaseHappeningKind.STATE, CaseEnds.SYSTEM, "", CaseState.CLOSED.name());
        }
        return new CaseSolved(id, number, past.member().id(), past.member().number(), past.agent(), past.solvedAt());
    }
}
