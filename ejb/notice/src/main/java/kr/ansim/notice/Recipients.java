package kr.ansim.notice;

import java.util.Optional;
import java.util.UUID;

/** Whom a notification is for: one account, or everybody who has a role when they look. */
public record Recipients(String key) {

    private static final String ACCOUNT = "account:";

    public static Recipients account(UUID account) {
        return new Recipients(ACCOUNT + account);
    }

    /** Whoever acts under this principal's name, which is how the audit trail and the domains know a person. */
    public static Recipients principal(String name) {
        return new Recipients(name);
    }

    /** @param role by its name, for instance {@code DELIVERY_OPERATOR} */
    public static Recipients role(String role) {
        return new Recipients("role:" + role);
    }

    /** The one account, if it is one. */
    public Optional<UUID> accountId() {
        try {
            return key.startsWith(ACCOUNT)
                    ? Optional.of(UUID.fromString(key.substring(ACCOUNT.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException noAccount) {
            return Optional.empty();
        }
    }
}
