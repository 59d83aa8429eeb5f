package kr.ansim.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import kr.ansim.identity.LogInResult.EnrolmentNeeded;
import kr.ansim.identity.model.Account;
import kr.ansim.identity.model.EmailAddress;
import kr.ansim.identity.model.PasswordChanges;
import kr.ansim.identity.model.PasswordHashing;
import kr.ansim.identity.model.PasswordPolicy;
import kr.ansim.identity.model.SecondFactorPolicy;
import kr.ansim.kernel.RuleBroken;

/**
 * What the holder of a one-time link from a letter may do without being logged in: accept an invitation, or choose a new
 * password. An invitation works for 72 hours, a reset for one, each once and only in its newest letter.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountLinks {

    @Inject
    private PasswordChanges changes;

    @Inject
    private PasswordPolicy policy;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private SecondFactorPolicy secondFactor;

    /** What the link is for; empty when it does not work, or no longer. */
    public Optional<PendingLink> find(String token) {
        return changes.pending(token);
    }

    /**
     * Chooses a password. A newcomer whose roles demand an authenticator goes on to set it up; everybody else logs in.
     *
     * @throws RuleBroken LINK_UNKNOWN, or a PASSWORD_… rule at the field {@code password}
     */
    public Optional<EnrolmentNeeded> setPassword(SetPassword command) {
        PendingLink link = find(command.token()).orElseThrow(() -> new RuleBroken(IdentityRule.LINK_UNKNOWN));
        policy.check("password", command.password(), link.email());
        Account account = changes.setByLink(command.token(), hashing.hash(command.password()));
        boolean enrolmentNext = !account.authenticator().isConfirmed() && secondFactor.isNeededFor(account.roles());
        return enrolmentNext ? Optional.of(new EnrolmentNeeded(account.id())) : Optional.empty();
    }

    /**
     * A link to put into a letter. Empty when there is no such active account or a letter went out a moment ago; whoever
     * asked must not learn which.
     */
    public Optional<IssuedLink> askPasswordReset(String typedEmail) {
        return changes.resetLink(EmailAddress.normalised(typedEmail));
    }
}
