package kr.ansim.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.identity.IdentityRule;
import kr.ansim.kernel.RuleBroken;

/**
 * Which passwords are good enough: long ones that are not widely used. No rules about kinds of characters and no forced
 * change, after NIST SP 800-63B and OWASP ASVS 5.0 V6.2.
 */
@ApplicationScoped
public class PasswordPolicy {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final Set<String> COMMON = readCommon();

    /** @throws RuleBroken at the given field, with the rule that is broken first */
    public void check(String field, String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw RuleBroken.at(field, IdentityRule.PASSWORD_TOO_SHORT, SHORTEST);
        }
        if (length > LONGEST) {
            throw RuleBroken.at(field, IdentityRule.PASSWORD_TOO_LONG, LONGEST);
        }
        String lower = password.strip().toLowerCase(Locale.ROOT);
        if (lower.equals(email)) {
            throw RuleBroken.at(field, IdentityRule.PASSWORD_IS_EMAIL);
        }
        if (COMMON.contains(lower) || lower.chars().distinct().count() < 3) {
            throw RuleBroken.at(field, IdentityRule.PASSWORD_COMMON);
        }
    }

    private static Set<String> readCommon() {
        try (InputStream list = PasswordPolicy.class.getResourceAsStream("common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("common-passwords.txt is missing from the module");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
