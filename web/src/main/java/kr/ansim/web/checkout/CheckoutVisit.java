package kr.ansim.web.checkout;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import kr.ansim.delivery.CheckoutDetails;
import kr.ansim.delivery.LockerCheckout;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.Busy;
import kr.ansim.platform.DatabaseUnreachable;
import org.jspecify.annotations.Nullable;

/** The checkout that the address names, read once a request. Its token is all a customer has, and all they need. */
@RequestScoped
public class CheckoutVisit {

    static final String TOKEN = "s";

    private static final Logger LOG = System.getLogger(CheckoutVisit.class.getName());
    private static final int LONGEST_TOKEN = 100;

    @Inject
    private LockerCheckout checkout;

    @Inject
    private HttpServletRequest request;

    private boolean read;
    private boolean unreachable;
    private @Nullable CheckoutDetails details;

    String token() {
        String token = request.getParameter(TOKEN);
        return token == null || token.length() > LONGEST_TOKEN ? "" : token;
    }

    /** Empty when it is unknown, over for long, or cannot be read at present. */
    Optional<CheckoutDetails> details() {
        if (!read) {
            read();
        }
        return Optional.ofNullable(details);
    }

    /** Whether we failed rather than the customer's address. */
    boolean isUnreachable() {
        return details().isEmpty() && unreachable;
    }

    boolean isChoosing() {
        return details().filter(visited -> !visited.isOver()).isPresent();
    }

    void moved(CheckoutDetails now) {
        read = true;
        details = now;
    }

    /** Somebody else may have moved it. */
    void readAgain() {
        read = false;
    }

    /** A customer who is only asked to try again is no event; anything else is a defect of ours. */
    static void note(String what, Exception failure) {
        if (Busy.isBehind(failure)) {
            LOG.log(Level.INFO, "{0}: busy", what);
        } else {
            LOG.log(Level.ERROR, what, failure);
        }
    }

    private void read() {
        read = true;
        details = null;
        unreachable = false;
        if (token().isEmpty()) {
            return;
        }
        try {
            details = checkout.find(token());
        } catch (RuleBroken unknown) {
            LOG.log(Level.DEBUG, "no checkout by this token");
        } catch (Busy | DatabaseUnreachable | EJBException failure) {
            note("checkout cannot be read", failure);
            unreachable = true;
        }
    }
}
