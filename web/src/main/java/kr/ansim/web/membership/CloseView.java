package kr.ansim.web.membership;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.BestSeat;
import kr.ansim.membership.BestView;
import kr.ansim.membership.CloseReport;
import kr.ansim.membership.CloseState;
import kr.ansim.membership.GradeCloses;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.GradePolicyDesk;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** One close: how far it is, what it decided, what holds of it, and how it is taken back. */
@Named("gradeClose")
@ViewScoped
public class CloseView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final int SHOWN = 16;

    @Inject
    private GradeCloses closes;

    @Inject
    private GradePolicyDesk policies;

    @Inject
    private GradeNames names;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID id;
    private int after;
    private BestView shown = BestView.SEATED;
    private String reason = "";
    private transient @Nullable CloseReport it;
    private transient @Nullable List<BestSeat> best;

    @PostConstruct
    void open() {
        id = AddressedId.in(request, "id").orElse(null);
        after = Optional.ofNullable(request.getParameter("after"))
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
        shown = Arrays.stream(BestView.values())
                .filter(view -> view.name().equals(request.getParameter("best")))
                .findFirst()
                .orElse(BestView.SEATED);
    }

    public void check() {
        try {
            look();
            getIt();
        } catch (RuleBroken unknown) {
            AddressedId.unknown();
        }
    }

    public void look() {
        it = null;
        best = null;
    }

    public CloseReport getIt() {
        CloseReport known = it;
        if (known == null) {
            known = closes.find(id == null ? new UUID(0, 0) : id);
            it = known;
        }
        return known;
    }

    public boolean isUnderWay() {
        return getIt().summary().state().isUnderWay();
    }

    /** Of a hundred, how far the members are decided on. */
    public int getShare() {
        long expected = getIt().summary().expected();
        if (expected <= 0) {
            return expected == 0 ? 100 : 0;
        }
        return (int) (getIt().summary().members() * 100 / expected);
    }

    public boolean isTakenBackByHand() {
        CloseState state = getIt().summary().state();
        return state == CloseState.DONE || state == CloseState.FAILED;
    }

    public boolean isHolding() {
        return getIt().proof().stream().allMatch(line -> line.holds());
    }

    /** A number with its groups of digits, the beginning of a digest. */
    public String told(String value) {
        return value.matches("-?[0-9]{1,18}")
                ? String.format("%,d", Long.valueOf(value))
                : value.substring(0, Math.min(SHOWN, value.length()));
    }

    public MovementMatrix getMatrix() {
        GradePolicy policy = policies.find(getIt().summary().policy()).policy();
        return MovementMatrix.of(policy.grades().size(), getIt().movements(), rank -> names.of(policy, rank));
    }

    private List<BestSeat> all() {
        List<BestSeat> known = best;
        if (known == null) {
            known = closes.best(getIt().summary().id(), shown);
            best = known;
        }
        return known;
    }

    public List<BestSeat> getBest() {
        return all().stream().filter(seat -> seat.place() > after).limit(PAGE).toList();
    }

    /** Behind which place the next page begins, 0 when there is none. */
    public int getNext() {
        List<BestSeat> page = getBest();
        List<BestSeat> whole = all();
        boolean last = page.isEmpty() || page.get(page.size() - 1).equals(whole.get(whole.size() - 1));
        return last ? 0 : page.get(page.size() - 1).place();
    }

    public BestView[] getBestViews() {
        return BestView.values();
    }

    public BestView getShown() {
        return shown;
    }

    public int getBestCount() {
        return all().size();
    }

    public boolean isFirst() {
        return after == 0;
    }

    public void counter() {
        try {
            closes.counter(getIt().summary().id(), reason);
            reason = "";
            Wording.GRADES.done("close.counter-begun");
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
        look();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
