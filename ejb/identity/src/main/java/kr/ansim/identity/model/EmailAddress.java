package kr.ansim.identity.model;

import java.util.Locale;
import java.util.regex.Pattern;
import kr.ansim.identity.IdentityRule;
import kr.ansim.kernel.RuleBroken;

/** An e-mail address as a log-in name: trimmed and in lower case, so that nobody has two accounts by a capital letter. */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private EmailAddress() {}

    public static String normalised(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws RuleBroken EMAIL_MALFORMED at the field {@code email} */
    public static String checked(String typed) {
        String email = normalised(typed);
        if (email.length() > LONGEST || !FORM.matcher(email).matches()) {
            throw RuleBroken.at("email", IdentityRule.EMAIL_MALFORMED);
        }
        return email;
    }
}
