package kr.ansim.simulators.http;

import java.util.Map;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import javax.security.auth.x500.X500Principal;

/** The attribute SERIALNUMBER of a caller's certificate, where Korean MyData keeps the caller's registration number. */
final class PeerSerialNumber {

    private static final Map<String, String> NAMED = Map.of("2.5.4.5", "SERIALNUMBER");

    private PeerSerialNumber() {}

    static String of(SSLSession session) {
        try {
            if (session.getPeerPrincipal() instanceof X500Principal peer) {
                String name = peer.getName(X500Principal.RFC1779, NAMED);
                return new LdapName(name)
                        .getRdns().stream()
                                .filter(part -> part.getType().equals("SERIALNUMBER"))
                                .map(Rdn::getValue)
                                .map(Object::toString)
                                .findFirst()
                                .orElse("");
            }
            return "";
        } catch (SSLPeerUnverifiedException | InvalidNameException e) {
            return "";
        }
    }
}
