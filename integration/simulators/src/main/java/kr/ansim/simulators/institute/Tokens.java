package kr.ansim.simulators.institute;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The access tokens of one institute. */
final class Tokens {

    private record Token(Instant issuedAt, Instant endsAt, Set<Scope> scopes) {}

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final Duration life;
    private final Map<String, Token> given = new ConcurrentHashMap<>();

    Tokens(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }

    String issue(Instant now, Set<Scope> scopes) {
        given.values().removeIf(token -> token.endsAt().isBefore(now));
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        String token = HexFormat.of().formatHex(secret);
        given.put(token, new Token(now, now.plus(life), scopes));
        return token;
    }

    void revoke(String token) {
        given.remove(token);
    }

    /** @param voidBefore when older tokens lost their force */
    void check(String token, Scope scope, Instant now, Instant voidBefore) throws Refusal {
        Token known = given.get(token);
        if (known == null) {
            throw new Refusal(RspCode.TOKEN, "unknown or revoked");
        }
        Refusal.unless(now.isBefore(known.endsAt()), RspCode.TOKEN, "expired");
        Refusal.unless(!known.issuedAt().isBefore(voidBefore), RspCode.TOKEN, "expired");
        Refusal.unless(known.scopes().contains(scope), RspCode.SCOPE, "needs " + scope.written());
    }
}
