package kr.ansim.platform.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import kr.ansim.kernel.Digests;

/**
 * What a person is looked up by, brought to one form: a phone number to its digits in the domestic way, an e-mail address
 * and anything else to lower case without outer space.
 */
public final class LookupValue {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().-]*[0-9][0-9 ().-]*");
    private static final Pattern NOT_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String KOREA = "82";

    private LookupValue() {}

    public static byte[] digest(SecretKey key, String kind, String value) {
        byte[] name = kind.getBytes(StandardCharsets.UTF_8);
        Mac mac = Digests.hmac(key);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(name.length).array());
        mac.update(name);
        return mac.doFinal(normalised(value).getBytes(StandardCharsets.UTF_8));
    }

    static String normalised(String value) {
        String plain = Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
        if (!PHONE.matcher(plain).matches()) {
            return SPACE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ");
        }
        String digits = NOT_DIGIT.matcher(plain).replaceAll("");
        if (!plain.startsWith("+")) {
            return digits;
        }
        if (!digits.startsWith(KOREA)) {
            return "+" + digits;
        }
        String domestic = digits.substring(KOREA.length());
        return domestic.startsWith("0") ? domestic : "0" + domestic;
    }
}
