package kr.ansim.identity.model;

import java.time.Instant;

/** What an authenticator app would show. */
public final class TestCodes {

    private TestCodes() {}

    public static String at(String secret, Instant now) {
        return TotpCodes.codeAt(secret, now.getEpochSecond() / TotpCodes.STEP.toSeconds(), 6);
    }
}
