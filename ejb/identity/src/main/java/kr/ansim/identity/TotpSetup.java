package kr.ansim.identity;

/**
 * What an authenticator app needs: the {@code otpauth:} address for a QR code, and the same secret in Base32 for typing.
 */
public record TotpSetup(String uri, String secret) {

    @Override
    public String toString() {
        return "TotpSetup";
    }
}
