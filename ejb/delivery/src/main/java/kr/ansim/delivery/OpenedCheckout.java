package kr.ansim.delivery;

import java.time.Instant;
import java.util.UUID;

/** @param token whoever has it acts for this order; it is not kept anywhere and told only here */
public record OpenedCheckout(UUID id, String token, Instant expiresAt) {

    @Override
    public String toString() {
        return "OpenedCheckout[" + id + "]";
    }
}
