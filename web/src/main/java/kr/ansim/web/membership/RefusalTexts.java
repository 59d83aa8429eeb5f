package kr.ansim.web.membership;

import java.util.Locale;
import java.util.ResourceBundle;
import kr.ansim.membership.CouponRefusal;

/** Why a coupon is refused, in words; for pages and the API alike. */
public final class RefusalTexts {

    private static final String TEXTS = "kr.ansim.web.texts.Points";

    private RefusalTexts() {}

    public static String of(CouponRefusal reason, Locale locale) {
        return ResourceBundle.getBundle(TEXTS, locale).getString("refusal." + reason.name());
    }
}
