package kr.ansim.web.membership;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.ConsentStanding;
import kr.ansim.membership.Consents;
import kr.ansim.membership.MemberDesk;
import kr.ansim.membership.MemberDetails;
import kr.ansim.membership.MemberDormancy;
import kr.ansim.membership.MergeDesk;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Onward;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** One member: all customers who are the same person, how they came together, and what they agree to. */
@Named("member")
@ViewScoped
public class MemberView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final UUID NONE = new UUID(0, 0);

    /** In this order on the page. */
    private static final List<String> FIELDS = List.of("name", "birthDate", "phone", "email", "address", "ci");

    @Inject
    private MemberDesk desk;

    @Inject
    private MergeDesk merges;

    @Inject
    private Consents consents;

    @Inject
    private HttpServletRequest request;

    private String number = "";
    private @Nullable String merge;
    private @Nullable String reason;
    private transient @Nullable MemberDetails it;
    private transient @Nullable List<ConsentStanding> standings;

    @PostConstruct
    void open() {
        String asked = request.getParameter("number");
        number = asked == null ? "" : asked.replaceAll("[\\s-]", "");
    }

    public void check() {
        again();
        AddressedId.orUnknown(this::getIt);
    }

    public MemberDetails getIt() {
        MemberDetails known = it;
        if (known == null) {
            known = desk.get(number);
            it = known;
        }
        return known;
    }

    /** What a member is called here: the masked name of the first customer who told one. */
    public String getName() {
        return getIt().told("name").orElse("");
    }

    /** Whether anybody has told who it is. */
    public boolean isKnown() {
        return getIt().isKnown();
    }

    /** Of this customer, those that somebody told. */
    public List<String> fields(Map<String, String> person) {
        return FIELDS.stream().filter(person::containsKey).toList();
    }

    /** Asked for by the number of a customer who belongs to another member. */
    public boolean isElsewhere() {
        return !getIt().number().equals(number);
    }

    public List<MemberDetails.Merge> getHeld() {
        return getIt().merges().stream().filter(one -> one.undone().isEmpty()).toList();
    }

    public List<MemberDetails.Merge> getUndone() {
        return getIt().merges().stream().filter(one -> one.undone().isPresent()).toList();
    }

    public List<ConsentStanding> getConsents() {
        List<ConsentStanding> known = standings;
        if (known == null) {
            known = consents.of(number);
            standings = known;
        }
        return known;
    }

    public @Nullable MemberDormancy getDormancy() {
        return desk.dormancy(getIt().id()).orElse(null);
    }

    public void undo() {
        try {
            merges.undo(AddressedId.of(merge).orElse(NONE), reason == null ? "" : reason);
            Wording.MEMBERS.done("merge.undone");
            // nothing of the other person may stay on the page
            Onward.to("/membership/member.xhtml?number=" + number);
        } catch (RuleBroken broken) {
            Refusals.show("undo", broken);
        }
        again();
    }

    private void again() {
        it = null;
        standings = null;
    }

    public String getNumber() {
        return number;
    }

    public @Nullable String getMerge() {
        return merge;
    }

    public void setMerge(@Nullable String merge) {
        this.merge = merge;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
