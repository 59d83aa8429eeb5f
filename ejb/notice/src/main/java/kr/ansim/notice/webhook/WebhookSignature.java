package kr.ansim.notice.webhook;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.Mac;
import kr.ansim.kernel.Digests;

/** Signatures as the Standard Webhooks specification (version 1) writes them. */
final class WebhookSignature {

    private WebhookSignature() {}

    /** @param secret as it is given to the shop: {@code whsec_} and the key in base64 */
    static byte[] key(String secret) {
        return Base64.getDecoder().decode(secret.substring(secret.indexOf('_') + 1));
    }

    /** @param seconds the moment of sending, in seconds since 1970 */
    static String sign(byte[] key, String id, long seconds, String body) {
        Mac mac = Digests.hmac(Digests.hmacKey(key));
        byte[] signature = mac.doFinal((id + "." + seconds + "." + body).getBytes(StandardCharsets.UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(signature);
    }
}
