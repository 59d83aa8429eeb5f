package kr.ansim.web.checkout;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The refusals that have a text of their own; an address can claim any. */
final class ToldRefusals {

    private static final Set<String> TOLD = Set.of(
            "NOTHING_CHOSEN",
            "LOCKER_FULL",
            "SITE_CLOSED",
            "PARCEL_TOO_LARGE",
            "ORDER_ALREADY_BOOKED",
            "HOLD_EXPIRED",
            "ALREADY_RENEWED",
            "BUSY");

    private static final String OTHER = "OTHER";

    private ToldRefusals() {}

    static @Nullable String key(@Nullable String code) {
        return code == null ? null : TOLD.contains(code) ? code : OTHER;
    }
}
