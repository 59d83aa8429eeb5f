package kr.ansim.web.support;

import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/** Shops beside the one of the demo, put into the portal's database. */
public final class TestShops {

    private static final SecureRandom RANDOM = new SecureRandom();

    private TestShops() {}

    /** Another shop's system, with all the rights of a shop. */
    public static Api another(URI portal) {
        return system(
                portal,
                "SHOP",
                random(16),
                "points:read bookings:write certifications:read products:read products:write partners:read"
                        + " members:read members:write orders:write benefits:write");
    }

    /** The system of a partner company that was taken in, with these rights. */
    public static Api company(URI portal, String name, String scopes) {
        byte[] company = random(16);
        Rows.change(
                "INSERT INTO partner_company (id, name, registration_number, group_id, group_name, state, registered_at)"
                        + " VALUES (?, ?, ?, '', '', 'ACTIVE', NOW(6))",
                company,
                name,
                TestCompanies.unusedNumber());
        return system(portal, "COMPANY", company, scopes);
    }

    /** A telephone system of its own. */
    public static Api telephone(URI portal) {
        return system(portal, "TELEPHONY", random(16), "desk:write");
    }

    private static Api system(URI portal, String kind, byte[] owner, String scopes) {
        byte[] key = random(16);
        String publicPart = String.format("%8s", new BigInteger(36, RANDOM).toString(36))
                .replace(' ', 'a')
                .substring(0, 8);
        String text = "ansim_" + publicPart + "_" + HexFormat.of().formatHex(random(32));
        Rows.change(
                "INSERT INTO identity_shop (id, revision, name, kind, state, signing_secret, created_at)"
                        + " VALUES (?, 1, ?, ?, 'ACTIVE', ?, NOW(6))",
                owner,
                kind.toLowerCase(Locale.ROOT) + " " + publicPart,
                kind,
                random(16));
        Rows.change(
                "INSERT INTO identity_api_key (id, revision, shop_id, name, public_part, secret_hash, scopes,"
                        + " created_at) VALUES (?, 1, ?, 'test', ?, ?, ?, NOW(6))",
                key,
                owner,
                publicPart,
                fingerprint(text),
                scopes);
        return new Api(portal, text);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String fingerprint(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
