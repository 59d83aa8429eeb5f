package kr.ansim.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import kr.ansim.identity.model.Account;
import kr.ansim.identity.model.EmailAddress;
import kr.ansim.identity.model.LinkPurpose;
import kr.ansim.identity.model.OneTimeLinks;
import kr.ansim.identity.model.PasswordChanges;
import kr.ansim.identity.model.StoredAccounts;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/**
 * Accounts that people of partner companies make for themselves. An account opens only by the link that was sent to its
 * address, so nobody gets one in another's name, and nobody learns who has one.
 */
@Stateless
@PermitAll
public class Newcomers {

    private static final String ACCOUNT = "account";

    @Inject
    private StoredAccounts accounts;

    @Inject
    private OneTimeLinks links;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @throws RuleBroken EMAIL_MALFORMED at the field {@code email}, NAME_MISSING or NAME_TOO_LONG at {@code name} */
    public SignUpLetter signUp(SignUp wish) {
        Instant now = clock.instant();
        return accounts.withEmail(EmailAddress.checked(wish.email()))
                .map(account -> known(account, now))
                .orElseGet(() -> unknown(wish, now));
    }

    private SignUpLetter unknown(SignUp wish, Instant now) {
        Account account =
                Account.invited(wish.email(), wish.name(), wish.language(), EnumSet.of(Role.PARTNER_OWNER), now);
        accounts.add(account);
        trail.record(AuditEntry.of("account.signed-up", ACCOUNT, account.id()).actor("anonymous"));
        return confirmation(account, now);
    }

    private SignUpLetter known(Account account, Instant now) {
        return switch (account.state()) {
            case INVITED ->
                links.issuedSince(account.id(), LinkPurpose.INVITATION, now.minus(PasswordChanges.BETWEEN_LETTERS))
                        ? new SignUpLetter.None()
                        : confirmation(account, now);
            case ACTIVE -> new SignUpLetter.AccountKnown(account.email(), account.language());
            case DISABLED -> new SignUpLetter.None();
        };
    }

    private SignUpLetter confirmation(Account account, Instant now) {
        return new SignUpLetter.Confirmation(
                PasswordChanges.letter(account, links.issue(account.id(), LinkPurpose.INVITATION, now)));
    }
}
