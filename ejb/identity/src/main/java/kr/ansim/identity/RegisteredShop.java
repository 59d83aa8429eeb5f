package kr.ansim.identity;

import java.util.UUID;

/** A shop that was just registered. Its signing secret can be shown this one time only. */
public record RegisteredShop(UUID shopId, String signingSecret) {

    @Override
    public String toString() {
        return "RegisteredShop[" + shopId + "]";
    }
}
