package kr.ansim.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kr.ansim.membership.ContactSummary;
import kr.ansim.membership.Contacts;
import kr.ansim.membership.GradeHistory;
import kr.ansim.membership.GradeMove;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.MemberState;
import kr.ansim.membership.OrderSummary;
import kr.ansim.membership.PurchaseHistory;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** What the member whose page is shown has called for and ordered of late. More of it only for whoever asks. */
@Named("memberPast")
@RequestScoped
public class MemberPastView {

    private static final int SOME = 10;
    private static final int MANY = 200;
    private static final int MOVES = 24;

    @Inject
    private Contacts contacts;

    @Inject
    private PurchaseHistory purchases;

    @Inject
    private GradeHistory grades;

    @Inject
    private MemberView member;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<ContactSummary> unfinished;
    private @Nullable List<ContactSummary> latest;
    private @Nullable List<OrderSummary> orders;
    private @Nullable List<GradeMove> moves;

    /** What is kept of an erased member is for those alone who answer for it. */
    public boolean isReadable() {
        return member.getIt().state() != MemberState.ERASED || request.isUserInRole("MEMBERSHIP_MANAGER");
    }

    public List<ContactSummary> getUnfinished() {
        List<ContactSummary> known = unfinished;
        if (known == null) {
            known = contacts.unfinished(member.getNumber());
            unfinished = known;
        }
        return known;
    }

    /** Those that have ended, among the latest. */
    public List<ContactSummary> getEnded() {
        return latest().stream()
                .limit(most("contacts"))
                .filter(contact -> !contact.state().unfinished())
                .toList();
    }

    public boolean isMoreContacts() {
        return latest().size() > most("contacts");
    }

    public boolean isNoContacts() {
        return latest().isEmpty();
    }

    private List<ContactSummary> latest() {
        List<ContactSummary> known = latest;
        if (known == null) {
            known = contacts.of(member.getNumber(), null, most("contacts") + 1);
            latest = known;
        }
        return known;
    }

    public List<OrderSummary> getOrders() {
        return orders().stream().limit(most("orders")).toList();
    }

    public boolean isMoreOrders() {
        return orders().size() > most("orders");
    }

    private List<OrderSummary> orders() {
        List<OrderSummary> known = orders;
        if (known == null) {
            known = purchases.of(member.getNumber(), null, most("orders") + 1);
            orders = known;
        }
        return known;
    }

    /** To which grades closes have moved the member. */
    public List<GradeMove> getMoves() {
        List<GradeMove> known = moves;
        if (known == null) {
            known = grades.of(member.getNumber(), MOVES);
            moves = known;
        }
        return known;
    }

    public String told(GradeMove move) {
        return Wording.GRADES.text("history.move", grade(move.policy(), move.from()), grade(move.policy(), move.to()));
    }

    private static String grade(GradePolicy policy, int rank) {
        return rank < policy.grades().size()
                ? policy.grade(rank)
                        .name(FacesContext.getCurrentInstance()
                                .getViewRoot()
                                .getLocale()
                                .getLanguage())
                : Wording.GRADES.text("policy.place", rank + 1);
    }

    private int most(String list) {
        return "many".equals(request.getParameter(list)) ? MANY : SOME;
    }
}
