package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.ansim.care.ActSummary;
import kr.ansim.care.DeskActs;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.OrderSummary;
import kr.ansim.membership.PurchaseHistory;
import org.jspecify.annotations.Nullable;

/** What was done for the member on the screen, and the orders about which something can be done. */
@Named("acts")
@RequestScoped
public class ActsView {

    private static final int LATEST = 5;

    @Inject
    private DeskActs acts;

    @Inject
    private PurchaseHistory purchases;

    @Inject
    private DeskAddress address;

    private @Nullable List<OrderSummary> orders;

    /** Asked anew each time, for the page asks before an act as well as after it. */
    public List<ActSummary> getLatest() {
        return acts.of(address.getMember(), LATEST);
    }

    public List<OrderSummary> getOrders() {
        List<OrderSummary> known = orders;
        if (known == null) {
            known = purchases.of(address.getMember(), null, LATEST);
            orders = known;
        }
        return known;
    }

    /** Nothing is done for a member who is erased. */
    public boolean isPossible() {
        try {
            acts.forecast(address.getMember(), 0);
            return true;
        } catch (RuleBroken erased) {
            return false;
        }
    }
}
