package kr.ansim.membership.point;

import java.util.Optional;
import java.util.UUID;

/**
 * Why a journal is made.
 *
 * @param key of a happening that moves points once, however often it is told
 * @param request what is asked for; the same key with another request is refused
 * @param order for which it is made, if for one
 */
public record JournalOrder(String key, String request, JournalKind kind, Optional<OrderReference> order, String by) {

    public static final String SYSTEM = "system";

    /** @param line 0 for the order as a whole */
    public record OrderReference(UUID shop, String number, int line) {}

    public static JournalOrder of(JournalKind kind, String key, Object request) {
        return new JournalOrder(key, request.toString(), kind, Optional.empty(), SYSTEM);
    }

    public JournalOrder about(UUID shop, String order, int line) {
        return new JournalOrder(key, request, kind, Optional.of(new OrderReference(shop, order, line)), by);
    }

    public JournalOrder by(String who) {
        return new JournalOrder(key, request, kind, order, who);
    }
}
