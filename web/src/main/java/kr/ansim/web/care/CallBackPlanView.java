package kr.ansim.web.care;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.CallBackSummary;
import kr.ansim.care.CallBacks;
import kr.ansim.care.CareRule;
import kr.ansim.care.PlanCallBack;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberDesk;
import kr.ansim.membership.MemberDetails;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** Promises a member a call; whose, and in what course, the page says. */
@Named("callBackPlan")
@ViewScoped
public class CallBackPlanView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 3;

    @Inject
    private CallBacks callBacks;

    @Inject
    private MemberDesk members;

    @Inject
    private CallBackTexts texts;

    private List<CallBackTexts.Choice> slots = List.of();
    private PromisedInput time = new PromisedInput(PromisedInput.NOW);
    private @Nullable String phoneOf;
    private String about = "";
    private boolean mine = true;
    private transient @Nullable List<MemberDetails.Customer> phones;

    /** What was offered once can be chosen until the page is left. */
    @PostConstruct
    void offer() {
        slots = texts.slots();
    }

    /** Whose numbers there are to call, as they were when first asked for: a page is of one member. @param member its number */
    public List<MemberDetails.Customer> phones(String member) {
        List<MemberDetails.Customer> known = phones;
        if (known == null) {
            known = members.get(member).customers().stream()
                    .filter(one -> one.person().containsKey("phone"))
                    .toList();
            phones = known;
        }
        return known;
    }

    /** Those that are still to be made. */
    public List<CallBackSummary> open(String member) {
        return callBacks.of(member, SHOWN).stream()
                .filter(CallBackSummary::isOpen)
                .toList();
    }

    /** @param ofCase in whose course it is promised, if in any. @param call in which it is promised, if in any */
    public void plan(String member, @Nullable UUID ofCase, @Nullable UUID call) {
        try {
            if (time.isUnsaid()) {
                throw RuleBroken.at("from", CareRule.CALL_BACK_AGAIN);
            }
            callBacks.plan(new PlanCallBack(
                    member,
                    time.window(),
                    time.consent(),
                    AddressedId.of(phoneOf),
                    about,
                    Optional.ofNullable(ofCase),
                    Optional.ofNullable(call),
                    mine));
            Wording.CALL_BACKS.done("planned");
            time = new PromisedInput(PromisedInput.NOW);
            about = "";
        } catch (RuleBroken broken) {
            Refusals.show("callBack", broken);
        }
    }

    public List<CallBackTexts.Choice> getSlots() {
        return slots;
    }

    public PromisedInput getTime() {
        return time;
    }

    public @Nullable String getPhoneOf() {
        return phoneOf;
    }

    public void setPhoneOf(@Nullable String phoneOf) {
        this.phoneOf = phoneOf;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about == null ? "" : about;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }
}
