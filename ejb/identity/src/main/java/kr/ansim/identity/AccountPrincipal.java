package kr.ansim.identity;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.Optional;
import java.util.UUID;

/**
 * A person who has logged in. The principal's name carries the account's id and nothing personal, because the audit
 * trail keeps it for ever; {@link Accounts#nameOf} turns it into a name to show.
 */
public final class AccountPrincipal extends CallerPrincipal {

    private static final long serialVersionUID = 1L;
    private static final String PREFIX = "account:";

    private final UUID accountId;
    private final String displayName;

    public AccountPrincipal(UUID accountId, String displayName) {
        super(nameFor(accountId));
        this.accountId = accountId;
        this.displayName = displayName;
    }

    public UUID accountId() {
        return accountId;
    }

    public String displayName() {
        return displayName;
    }

    public static String nameFor(UUID accountId) {
        return PREFIX + accountId;
    }

    /** The account behind a principal's name, empty when the name belongs to something else, such as an API key. */
    public static Optional<UUID> accountIn(String principalName) {
        if (!principalName.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(principalName.substring(PREFIX.length())));
        } catch (IllegalArgumentException notAnAccount) {
            return Optional.empty();
        }
    }
}
