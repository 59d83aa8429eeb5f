package kr.ansim.integration.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps what administrators type from being a way into our own network. The name is asked for just before the call, which
 * then uses the same remembered answer.
 */
@Dependent
public class OwnNetwork {

    @Inject
    @ConfigProperty(name = "ansim.webhook.private-addresses", defaultValue = "false")
    boolean allowed;

    boolean forbids(String host) throws UnknownHostException {
        return !allowed && Arrays.stream(InetAddress.getAllByName(host)).anyMatch(OwnNetwork::isPrivate);
    }

    static boolean isPrivate(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isSharedOrReserved(address.getAddress())
                || address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
    }

    /** 0.0.0.0/8, 100.64.0.0/10 between carriers (RFC 6598), and everything from 240.0.0.0 on. */
    private static boolean isSharedOrReserved(byte[] bytes) {
        int first = bytes[0] & 0xff;
        return bytes.length == 4 && (first == 0 || first >= 240 || first == 100 && (bytes[1] & 0xc0) == 0x40);
    }
}
