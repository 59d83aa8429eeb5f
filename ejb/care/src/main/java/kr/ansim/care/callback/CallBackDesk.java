package kr.ansim.care.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.CallBackCounts;
import kr.ansim.care.CallBackDetails;
import kr.ansim.care.CallBackDone;
import kr.ansim.care.CallBackSummary;
import kr.ansim.care.CallBackWindow;
import kr.ansim.care.CareRule;
import kr.ansim.care.FindCallBacks;
import kr.ansim.care.PlanCallBack;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberDesk;
import kr.ansim.membership.MemberGroups;
import kr.ansim.platform.PlatformRule;
import org.jspecify.annotations.Nullable;

/** Everything about call-backs in one place, for the facade. */
@ApplicationScoped
public class CallBackDesk {

    @Inject
    private CallBackBook book;

    @Inject
    private CallBackCourse course;

    @Inject
    private CallBackFiles files;

    @Inject
    private CallBackRows rows;

    @Inject
    private CallBackWords words;

    @Inject
    private DeskHours hours;

    @Inject
    private MemberDesk members;

    @Inject
    private MemberGroups groups;

    public List<CallBackWindow> slots() {
        return hours.slots();
    }

    public UUID plan(PlanCallBack wish, String by) {
        return book.plan(wish, by);
    }

    public List<CallBackSummary> find(FindCallBacks wanted, String by) {
        return files.find(wanted, by);
    }

    public CallBackCounts counts(boolean mine, String by) {
        return files.counts(mine, by);
    }

    public List<CallBackSummary> of(String member, int most) {
        return files.of(groups.idsOf(member), most);
    }

    public List<CallBackSummary> ofCase(UUID caseId, int most) {
        return files.ofCase(caseId, most);
    }

    public CallBackDetails get(UUID id) {
        return files.get(id);
    }

    public String about(UUID id, String reason) {
        CallBackRow row = row(id);
        return reveal(row.about(), row, reason);
    }

    private String reveal(@Nullable UUID token, CallBackRow row, String reason) {
        if (token == null) {
            throw new RuleBroken(PlatformRule.PERSONAL_DATA_ERASED);
        }
        return words.reveal(token, row.memberNumber(), reason);
    }

    public String number(UUID id, String reason) {
        CallBackRow row = row(id);
        @Nullable UUID customer = row.phoneOf();
        if (customer == null) {
            throw RuleBroken.at("phoneOf", CareRule.CALL_BACK_NO_PHONE);
        }
        return members.reveal(row.memberNumber(), customer, "phone", reason);
    }

    public String take(UUID id, String by) {
        return course.take(id, by);
    }

    public void takeOver(UUID id, String from, String by) {
        course.takeOver(id, from, by);
    }

    public void giveBack(UUID id, String by) {
        course.giveBack(id, by);
    }

    public void ring(UUID id, String by) {
        course.ring(id, by);
    }

    public Optional<UUID> done(CallBackDone told, String by) {
        return course.done(told, by);
    }

    private CallBackRow row(UUID id) {
        return rows.find(id).orElseThrow(() -> new RuleBroken(CareRule.UNKNOWN_CALL_BACK));
    }
}
