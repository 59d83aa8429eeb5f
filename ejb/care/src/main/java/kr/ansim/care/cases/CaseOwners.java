package kr.ansim.care.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import kr.ansim.care.CareRule;
import kr.ansim.care.CaseHappeningKind;
import kr.ansim.care.HandOver;
import kr.ansim.identity.Colleagues;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;

/** Who does a case: somebody takes it, hands it over with what is to be done next, or lets it go. */
@ApplicationScoped
public class CaseOwners {

    @Inject
    private CaseRows rows;

    @Inject
    private CaseStory story;

    @Inject
    private CaseChange change;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Notifications notifications;

    /** @throws RuleBroken as the facade says */
    public void take(String number, int version, String by) {
        change.make("case.taken", by, number, version, (row, all) -> {
            CaseChange.require(row.state().unfinished() && !row.owner().equals(Optional.of(by)));
            rows.owner(row.id(), by);
            story.add(row.id(), CaseHappeningKind.OWNER, by, "", by);
        });
    }

    /** @throws RuleBroken as the facade says */
    public void release(String number, int version, String by) {
        change.make("case.released", by, number, version, (row, all) -> {
            CaseChange.require(row.state().unfinished() && row.owner().isPresent());
            rows.owner(row.id(), null);
            story.add(row.id(), CaseHappeningKind.OWNER, by, "", "");
        });
    }

    /** The colleague hears of it. @throws RuleBroken as the facade says */
    public void handOver(HandOver told, String by) {
        CaseFields.requireWords("reason", told.reason());
        CaseFields.requireWords("next", told.next());
        if (told.to().equals(by) || !isAtTheDesk(told.to())) {
            throw RuleBroken.at("to", CareRule.NO_COLLEAGUE);
        }
        change.make("case.handed-over", by, told.number(), told.version(), (row, all) -> {
            CaseChange.require(row.state().unfinished());
            rows.owner(row.id(), told.to());
            story.add(row.id(), CaseHappeningKind.HAND_OVER, by, told.reason() + "\n→ " + told.next(), told.to());
            notifications.tell(
                    Recipients.principal(told.to()),
                    new Notification(
                            "case.handed-over",
                            Map.of("number", row.number()),
                            "/care/case.xhtml?number=" + row.number()));
        });
    }

    private boolean isAtTheDesk(String account) {
        return colleagues.atTheDesk().stream()
                .anyMatch(one -> one.principalName().equals(account));
    }
}
