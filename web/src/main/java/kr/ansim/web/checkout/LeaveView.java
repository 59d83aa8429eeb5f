package kr.ansim.web.checkout;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import kr.ansim.delivery.BookingState;
import kr.ansim.delivery.CheckoutDetails;
import kr.ansim.delivery.CheckoutResult;
import kr.ansim.delivery.DeliveryRule;
import kr.ansim.delivery.LockerCheckout;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.Busy;
import kr.ansim.platform.DatabaseUnreachable;

/** The way out without a choice, and the page that leads on to the shop. */
@Named("leaving")
@RequestScoped
public class LeaveView {

    @Inject
    private CheckoutVisit visit;

    @Inject
    private LockerCheckout checkout;

    @Inject
    private Steps steps;

    @Inject
    private WayToShop wayToShop;

    /** The page of leaving is for those who are choosing. */
    public void stay() {
        if (!visit.isChoosing()) {
            toLocker();
        }
    }

    /** The page that leads on is for those who have decided. */
    public void goOn() {
        if (visit.details().isEmpty() || visit.isChoosing()) {
            toLocker();
        }
    }

    private void toLocker() {
        if (!FacesContext.getCurrentInstance().getResponseComplete()) {
            steps.toPage(Steps.LOCKER, Map.of(CheckoutVisit.TOKEN, visit.token()));
        }
    }

    public void abandon() {
        leave(CheckoutResult.ABANDONED);
    }

    public void goHome() {
        leave(CheckoutResult.HOME);
    }

    private void leave(CheckoutResult how) {
        try {
            CheckoutDetails now = checkout.leave(visit.token(), how);
            visit.moved(now);
            steps.toShop(visit.token(), now);
        } catch (RuleBroken unknown) {
            visit.readAgain();
        } catch (Busy | DatabaseUnreachable | EJBException failure) {
            CheckoutVisit.note("a customer cannot leave", failure);
            steps.toPage(
                    Steps.LOCKER,
                    Map.of(CheckoutVisit.TOKEN, visit.token(), LockerView.REFUSED, DeliveryRule.BUSY.name()));
        }
    }

    public String getToken() {
        return visit.token();
    }

    public boolean isHolding() {
        return visit.details()
                .flatMap(CheckoutDetails::booking)
                .filter(booking -> booking.state() == BookingState.HELD)
                .isPresent();
    }

    public String getShopLink() {
        return wayToShop.of(visit.details().orElseThrow()).toString();
    }
}
