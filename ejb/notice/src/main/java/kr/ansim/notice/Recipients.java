package kr.ansim.notice;

import java.util.UUID;

/** Whom a notification is for: one account, or everybody who has a role when they look. */
public record Recipients(String key) {

    public static Recipients account(UUID account) {
        return new Recipients("account:" + account);
    }

    /** @param role by its name, for instance {@code DELIVERY_OPERATOR} */
    public static Recipients role(String role) {
        return new Recipients("role:" + role);
    }
}
