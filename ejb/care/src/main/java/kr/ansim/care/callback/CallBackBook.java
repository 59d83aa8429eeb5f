package kr.ansim.care.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.CallBackConsent;
import kr.ansim.care.CallBackWindow;
import kr.ansim.care.CareRule;
import kr.ansim.care.CaseHappeningKind;
import kr.ansim.care.PlanCallBack;
import kr.ansim.care.call.OwnCalls;
import kr.ansim.care.cases.CaseReading;
import kr.ansim.care.cases.CaseStory;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.MemberDesk;
import kr.ansim.membership.MemberDetails;
import kr.ansim.membership.MemberGroups;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** Plans call-backs, for the desk and for what acts on its behalf. */
@ApplicationScoped
public class CallBackBook {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy.MM.dd HH:mm");

    @Inject
    private CallBackRows rows;

    @Inject
    private CaseStory story;

    @Inject
    private CaseReading cases;

    @Inject
    private OwnCalls calls;

    @Inject
    private PromisedTime times;

    @Inject
    private CallBackWords words;

    @Inject
    private MemberDesk members;

    @Inject
    private MemberGroups groups;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @throws RuleBroken as the facade says */
    public UUID plan(PlanCallBack wish, String by) {
        CallBackWindow window = times.promised(wish.window(), wish.consent());
        MemberDetails member = members.get(wish.member());
        UUID phone = phone(member, wish.phoneOf());
        UUID about = words.keep("about", wish.about());
        NewCallBack it = new NewCallBack(
                Ids.next(),
                member.id(),
                member.number(),
                ownCase(wish, member).orElse(null),
                calls.of(wish.call(), member.number(), by).orElse(null),
                phone,
                window,
                wish.consent() == CallBackConsent.NIGHT_ASKED_FOR,
                wish.mine() ? by : null,
                about,
                0,
                clock.instant(),
                by,
                null);
        add(it);
        return it.id();
    }

    /** Never one of another member, whose story would tell of this one. */
    private Optional<UUID> ownCase(PlanCallBack wish, MemberDetails member) {
        return wish.caseId().flatMap(id -> cases.own(id, groups.idsOf(member.number())));
    }

    void add(NewCallBack it) {
        rows.add(it);
        if (it.caseId() != null) {
            String time = TIME.format(it.window().from().atZone(SystemClock.KOREA));
            story.add(it.caseId(), CaseHappeningKind.CALL_BACK, it.madeBy(), "", time);
        }
        trail.record(AuditEntry.of("call-back.planned", "call-back", it.id())
                .detail("whose", it.memberNumber())
                .detail("from", it.window().from())
                .detail("until", it.window().to()));
    }

    private static UUID phone(MemberDetails member, Optional<UUID> wanted) {
        return member.customers().stream()
                .filter(one -> one.person().containsKey("phone"))
                .map(MemberDetails.Customer::id)
                .filter(one -> wanted.isEmpty() || wanted.get().equals(one))
                .findFirst()
                .orElseThrow(() -> RuleBroken.at("phoneOf", CareRule.CALL_BACK_NO_PHONE));
    }
}
