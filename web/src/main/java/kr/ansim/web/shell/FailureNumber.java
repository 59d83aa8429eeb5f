package kr.ansim.web.shell;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A number to quote instead of a stack trace, which stands in the log under it. */
public final class FailureNumber {

    private static final Logger LOG = Logger.getLogger(FailureNumber.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    private FailureNumber() {}

    /** Writes the failure down. @return its number, such as {@code 03F2-9A1C} */
    public static String of(String page, @Nullable Throwable failure) {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        String hex = HexFormat.of().withUpperCase().formatHex(bytes);
        String number = hex.substring(0, 4) + "-" + hex.substring(4);
        LOG.log(Level.SEVERE, "Failure " + number + " at " + page, failure);
        return number;
    }
}
