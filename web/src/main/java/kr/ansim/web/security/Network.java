package kr.ansim.web.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who counts as one caller among those we do not know. */
final class Network {

    /** Only these go to the JDK: it would look any other text up as a name, but never one with a colon in it. */
    private static final Pattern IPV4 =
            Pattern.compile("(%1$s\\.){3}%1$s".formatted("(25[0-5]|2[0-4]\\d|1\\d\\d|\\d?\\d)"));

    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*");
    private static final int HOUSEHOLD = 8;

    private Network() {}

    /** A household has a whole /64 of IPv6, so its address counts no further; one of IPv4 in clothes of IPv6 is itself. */
    static String of(@Nullable String address) {
        String plain = address == null ? "" : address.replaceFirst("^\\[|%.*$|\\]$", "");
        if (!IPV4.matcher(plain).matches() && !IPV6.matcher(plain).matches()) {
            return "unknown";
        }
        try {
            InetAddress read = InetAddress.getByName(plain);
            return read instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), HOUSEHOLD))
                    : read.getHostAddress();
        } catch (UnknownHostException noAddress) {
            return "unknown";
        }
    }
}
