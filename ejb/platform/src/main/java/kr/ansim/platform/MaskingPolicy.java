package kr.ansim.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kr.ansim.platform.model.AddressMask;
import kr.ansim.platform.model.EmailMask;
import kr.ansim.platform.model.NameMask;
import kr.ansim.platform.model.PhoneMask;
import org.jspecify.annotations.Nullable;

/**
 * How personal data is shown to whoever does not need it in the clear: the guidance of 2021 on labels and pages of online
 * shops, which masks the middle of a name and the last four digits of a phone number. The authority works on a new rule; it
 * will be the next version. Masking what is masked changes nothing, and what cannot be understood is hidden whole.
 */
@ApplicationScoped
public class MaskingPolicy {

    private static final String HIDDEN = "***";

    /** The version of the rules below, to be kept with whatever is printed or exported under them. */
    public int version() {
        return 1;
    }

    /** {@code 김*}, {@code 김*수}, {@code 남**수}, {@code J*}. */
    public String name(@Nullable String name) {
        return NameMask.mask(name);
    }

    /** {@code 010-4821-****}, in whatever way it is written. */
    public String phone(@Nullable String phone) {
        return PhoneMask.mask(phone);
    }

    /** {@code ch***@example.com}. */
    public String email(@Nullable String email) {
        return EmailMask.mask(email);
    }

    /** {@code 서울특별시 강남구 테헤란로 ***}: down to the road or the dong, without building and unit. */
    public String address(@Nullable String address) {
        return AddressMask.mask(address);
    }

    /** Each field by what its name says it is; fields of any other name are hidden whole. */
    public Map<String, String> mask(Map<String, String> fields) {
        Map<String, String> masked = new LinkedHashMap<>();
        fields.forEach((field, value) -> masked.put(field, mask(field.toLowerCase(Locale.ROOT), value)));
        return Collections.unmodifiableMap(masked);
    }

    private String mask(String field, String value) {
        if (field.endsWith("email") || field.endsWith("mail")) {
            return email(value);
        }
        if (field.endsWith("phone") || field.endsWith("mobile")) {
            return phone(value);
        }
        if (field.endsWith("address")) {
            return address(value);
        }
        return field.endsWith("name") ? name(value) : value.isEmpty() ? "" : HIDDEN;
    }
}
