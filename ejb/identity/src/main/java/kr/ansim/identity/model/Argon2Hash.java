package kr.ansim.identity.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** An argon2id hash (RFC 9106) with its salt and costs, written as a PHC string. */
record Argon2Hash(Argon2Costs costs, byte[] salt, byte[] hash) {

    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,4}),p=(\\d{1,3})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    static Argon2Hash of(String password, Argon2Costs costs) {
        byte[] salt = Randoms.bytes(SALT_BYTES);
        return new Argon2Hash(costs, salt, compute(password, costs, salt, HASH_BYTES));
    }

    /** @throws IllegalArgumentException when the text is no argon2id hash of version 19 */
    static Argon2Hash parse(String phc) {
        Matcher parts = PHC.matcher(phc);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an argon2id hash in PHC form");
        }
        Argon2Costs costs = new Argon2Costs(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        Base64.Decoder base64 = Base64.getDecoder();
        return new Argon2Hash(costs, base64.decode(parts.group(4)), base64.decode(parts.group(5)));
    }

    boolean matches(String password) {
        return MessageDigest.isEqual(hash, compute(password, costs, salt, hash.length));
    }

    String phc() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        costs.memoryKib(),
                        costs.passes(),
                        costs.lanes(),
                        base64.encodeToString(salt),
                        base64.encodeToString(hash));
    }

    private static byte[] compute(String password, Argon2Costs costs, byte[] salt, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(costs.memoryKib())
                .withIterations(costs.passes())
                .withParallelism(costs.lanes())
                .withSalt(salt)
                .build());
        byte[] result = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), result);
        return result;
    }
}
