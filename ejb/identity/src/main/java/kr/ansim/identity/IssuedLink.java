package kr.ansim.identity;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A one-time link to put into a letter. The token is nowhere else. */
public record IssuedLink(UUID accountId, String token, String email, String name, Locale language, Instant expiresAt) {

    @Override
    public String toString() {
        return "IssuedLink[" + accountId + "]";
    }
}
