package kr.ansim.identity.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.util.encoders.Hex;

/**
 * An API key as its holder sees it: a prefix that scanners for leaked secrets recognise, a public part to look it up and
 * speak about it, and 256 secret random bits.
 */
public record KeyText(String publicPart, String text) {

    private static final String PREFIX = "ansim_";
    private static final int PUBLIC_LENGTH = 8;
    private static final int SECRET_BYTES = 32;
    private static final Pattern FORM = Pattern.compile(PREFIX + "([a-z0-9]{8})_[0-9a-f]{64}");

    static KeyText random() {
        String publicPart = Randoms.readable(PUBLIC_LENGTH);
        return new KeyText(publicPart, PREFIX + publicPart + "_" + Hex.toHexString(Randoms.bytes(SECRET_BYTES)));
    }

    /** Empty when the text cannot be one of our keys. */
    public static Optional<KeyText> parse(String presented) {
        Matcher form = FORM.matcher(presented);
        return form.matches() ? Optional.of(new KeyText(form.group(1), presented)) : Optional.empty();
    }

    public String fingerprint() {
        return Randoms.fingerprint(text);
    }

    /** What may be shown and logged. */
    @Override
    public String toString() {
        return PREFIX + publicPart;
    }
}
