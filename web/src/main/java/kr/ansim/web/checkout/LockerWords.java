package kr.ansim.web.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import kr.ansim.delivery.LockerSize;
import kr.ansim.web.faces.Wording;

/** Sizes and counts of compartments in words. */
@Named("lockerWords")
@ApplicationScoped
public class LockerWords {

    /** Such as "중형 2칸"; nothing when no size fits. */
    static String count(LockerCard card) {
        LockerSize size = card.size();
        return size == null || !card.isFree()
                ? Wording.CHECKOUT.text("count.none")
                : Wording.CHECKOUT.text("count.free", size(size), card.free());
    }

    /** Why it cannot be chosen; empty when it can. */
    static String reason(LockerCard card) {
        return card.isFree()
                ? ""
                : Wording.CHECKOUT.text("state." + card.state().name());
    }

    static String size(LockerSize size) {
        return Wording.CHECKOUT.text("size." + size.name());
    }

    /** How far, its hours, and whether it is open at this minute, as far as known. */
    public List<String> factsOf(LockerCard card) {
        Boolean open = card.open();
        String now = open == null ? "" : Wording.CHECKOUT.text(open ? "open.now" : "open.not");
        return Stream.of(card.way().isEmpty() ? card.address() : card.way(), card.hours(), now)
                .filter(fact -> !fact.isEmpty())
                .toList();
    }

    public String countOf(LockerCard card) {
        return count(card);
    }

    public String reasonOf(LockerCard card) {
        return reason(card);
    }

    public String sizeOf(LockerSize size) {
        return size(size);
    }
}
