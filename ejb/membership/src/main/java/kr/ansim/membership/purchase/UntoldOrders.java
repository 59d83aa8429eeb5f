package kr.ansim.membership.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;
import kr.ansim.kernel.OneByOne;

/** Orders that came while grades were closed, told once the close has ended. One that fails waits for the next time. */
@ApplicationScoped
public class UntoldOrders {

    private static final Logger LOG = Logger.getLogger(UntoldOrders.class.getName());
    private static final UUID NONE = new UUID(0, 0);
    private static final int SOME = 200;

    @Inject
    private OrderTelling telling;

    @Inject
    private UntoldOrder step;

    /** @param goOn asked between some and some */
    public void tellAll(BooleanSupplier goOn) {
        List<UUID> some = telling.waiting(NONE, SOME);
        while (!some.isEmpty() && goOn.getAsBoolean()) {
            OneByOne.seeTo(some, step::tell, LOG, order -> "the order " + order + " waits to be told");
            some = telling.waiting(some.get(some.size() - 1), SOME);
        }
    }
}
