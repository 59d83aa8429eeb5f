package kr.ansim.care.routing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.OfferOutcome;

/** One move of one call, in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RouteStep {

    @Inject
    private Router router;

    @Inject
    private Offers offers;

    public Optional<String> offer(UUID call) {
        return router.offer(call);
    }

    /** It rang long enough. */
    public void silent(Offers.Ringing ringing) {
        offers.offered(ringing.id())
                .filter(offer -> offer.version() == ringing.version())
                .ifPresent(offer -> router.takeBack(offer, OfferOutcome.SILENT));
    }

    public void lost(String account) {
        router.lost(account);
    }
}
