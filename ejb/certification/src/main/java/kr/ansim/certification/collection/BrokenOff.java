package kr.ansim.certification.collection;

import jakarta.ejb.ApplicationException;
import java.util.Optional;
import kr.ansim.certification.port.Unavailability;

/** A reading that ends in the middle, because the consent is gone, another node collects by it, or the quota is used up. */
@ApplicationException
class BrokenOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Unavailability> trouble;

    private BrokenOff(Optional<Unavailability> trouble) {
        super("broken off");
        this.trouble = trouble;
    }

    static BrokenOff claimGone() {
        return new BrokenOff(Optional.empty());
    }

    static BrokenOff by(Unavailability why) {
        return new BrokenOff(Optional.of(why));
    }

    /** Empty when there is nothing to be read any more, at least not for this node. */
    Optional<Unavailability> trouble() {
        return trouble;
    }
}
