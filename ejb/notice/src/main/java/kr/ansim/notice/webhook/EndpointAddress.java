package kr.ansim.notice.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.notice.NoticeRule;

/** An address to which news can be sent. Plain HTTP is taken for the developer's own machine and nowhere else. */
public final class EndpointAddress {

    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int LONGEST = 500;

    private EndpointAddress() {}

    /** @throws RuleBroken {@code WEBHOOK_ADDRESS_MALFORMED} */
    public static String parse(String typed) {
        String text = typed.strip();
        try {
            URI address = new URI(text);
            if (text.length() <= LONGEST && isSendable(address)) {
                return address.toASCIIString();
            }
        } catch (URISyntaxException malformed) {
            // told below, as any other address that cannot be used
        }
        throw RuleBroken.at("address", NoticeRule.WEBHOOK_ADDRESS_MALFORMED);
    }

    private static boolean isSendable(URI address) {
        String host = address.getHost();
        if (host == null || address.getRawUserInfo() != null || address.getRawFragment() != null) {
            return false;
        }
        return "https".equalsIgnoreCase(address.getScheme())
                || "http".equalsIgnoreCase(address.getScheme()) && OWN_MACHINE.contains(host);
    }
}
