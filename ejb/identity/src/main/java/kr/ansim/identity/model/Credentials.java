package kr.ansim.identity.model;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.identity.Role;

/** What logging in needs to know of an account. */
public record Credentials(
        UUID accountId, Optional<String> passwordHash, boolean active, boolean authenticator, Set<Role> roles) {

    static Credentials of(Account account) {
        return new Credentials(
                account.id(),
                account.passwordHash(),
                account.isActive(),
                account.authenticator().isConfirmed(),
                account.roles());
    }
}
