package kr.ansim.web.care;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kr.ansim.care.CallBackDetails;
import kr.ansim.care.CallBackSummary;
import kr.ansim.care.CallBacks;
import kr.ansim.care.CaseHappening;
import kr.ansim.care.Cases;
import kr.ansim.care.MemberCard;
import kr.ansim.care.SingleView;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.ContactSummary;
import kr.ansim.membership.Contacts;
import kr.ansim.membership.MemberState;
import kr.ansim.web.faces.Actors;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Onward;
import kr.ansim.web.faces.PageAddress;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import kr.ansim.web.membership.LookedAt;
import kr.ansim.web.membership.Standing;
import org.jspecify.annotations.Nullable;

/** One call-back: the context first, then the number. */
@Named("callBack")
@ViewScoped
public class CallBackView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final UUID NONE = new UUID(0, 0);
    private static final int LAST = 3;

    @Inject
    private CallBacks callBacks;

    @Inject
    private SingleView view;

    @Inject
    private Contacts contacts;

    @Inject
    private Cases cases;

    @Inject
    private Actors actors;

    @Inject
    private CallBackTexts texts;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageAddress address;

    @Inject
    private LookedAt looked;

    private UUID id = NONE;
    private transient @Nullable CallBackDetails it;
    private transient @Nullable MemberCard card;
    private transient @Nullable String about;

    @PostConstruct
    void open() {
        id = address.id("id").orElse(NONE);
    }

    public void check() {
        again();
        AddressedId.orUnknown(() -> looked.note(getSummary().member(), "CALL_BACK"));
    }

    void again() {
        it = null;
    }

    public CallBackDetails getIt() {
        CallBackDetails known = it;
        if (known == null) {
            known = callBacks.get(id);
            it = known;
        }
        return known;
    }

    public CallBackSummary getSummary() {
        return getIt().summary();
    }

    public MemberCard getCard() {
        MemberCard known = card;
        if (known == null) {
            known = view.who(getSummary().member());
            card = known;
        }
        return known;
    }

    public String getName() {
        return getCard().member().told("name").orElse("");
    }

    /** Masked, of the customer who is called. */
    public String getPhone() {
        return getCard().member().customers().stream()
                .filter(one -> getIt().phoneOf().filter(one.id()::equals).isPresent())
                .map(one -> one.person().getOrDefault("phone", ""))
                .findFirst()
                .orElse("");
    }

    public @Nullable Standing getStanding() {
        return getCard().outlook().map(Standing::of).orElse(null);
    }

    public List<ContactSummary> getLastContacts() {
        return getCard().member().state() == MemberState.ERASED
                ? List.of()
                : contacts.of(getSummary().member(), null, LAST);
    }

    /** What happened to its case last. */
    public List<CaseHappening> getLastOfCase() {
        return getSummary()
                .caseNumber()
                .map(number -> cases.get(number).story().stream().limit(LAST).toList())
                .orElse(List.of());
    }

    /** Somebody has it who may be relieved of it. */
    public boolean isLeft() {
        return getIt().left() && !isMine();
    }

    public boolean isMine() {
        return getSummary().agent().filter(me()::equals).isPresent();
    }

    /** Read by whoever has it and by nobody else; each look is in the audit trail. */
    public @Nullable String getAbout() {
        if (about == null
                && isMine()
                && getSummary().isOpen()
                && !FacesContext.getCurrentInstance().isPostback()) {
            about = callBacks.about(id, getUsualReason());
        }
        return about;
    }

    /** Why whoever has it looks at the number. */
    public String getUsualReason() {
        return getSummary()
                .caseNumber()
                .map(number -> Wording.CALL_BACKS.text("reason.case", number))
                .orElseGet(() -> Wording.CALL_BACKS.text(
                        "reason.time", texts.window(getSummary().window())));
    }

    public void take() {
        act(() -> {
            String holder = callBacks.take(id);
            if (!holder.equals(me())) {
                Wording.CALL_BACKS.done("taken-before", actors.nameOf(holder));
            }
        });
    }

    public void takeOver() {
        getSummary().agent().ifPresent(holder -> act(() -> callBacks.takeOver(id, holder)));
    }

    public void giveBack() {
        act(() -> callBacks.giveBack(id));
    }

    /** What is about the member may be read anew by whoever has it now. */
    private void act(Runnable work) {
        try {
            work.run();
            Onward.to("/care/call-back.xhtml?id=" + id);
        } catch (RuleBroken broken) {
            Refusals.show("have", broken);
        }
    }

    private String me() {
        return request.getUserPrincipal().getName();
    }

    public UUID getId() {
        return id;
    }
}
