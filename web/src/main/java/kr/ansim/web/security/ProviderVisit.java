package kr.ansim.web.security;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Base64;

/** One visit of a browser to the identity provider: what must come back with it, and where it wanted to go. */
record ProviderVisit(String state, String nonce, String verifier, String to) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ProviderVisit begin(String to) {
        return new ProviderVisit(random(), random(), random(), to);
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "ProviderVisit";
    }
}
