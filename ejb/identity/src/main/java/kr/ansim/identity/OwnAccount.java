package kr.ansim.identity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kr.ansim.identity.LogInResult.Reason;
import kr.ansim.identity.LogInResult.Refused;
import kr.ansim.identity.model.Account;
import kr.ansim.identity.model.AccountViews;
import kr.ansim.identity.model.Caller;
import kr.ansim.identity.model.LogInSteps;
import kr.ansim.identity.model.PasswordChanges;
import kr.ansim.identity.model.PasswordCheck;
import kr.ansim.identity.model.PasswordCheck.Wrong;
import kr.ansim.identity.model.PasswordHashing;
import kr.ansim.identity.model.PasswordPolicy;
import kr.ansim.identity.model.RecoveryCodes;
import kr.ansim.identity.model.StoredAccounts;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/**
 * What people do with their own account. Whatever changes how they log in asks for the present password again; wrong ones
 * count like wrong log-ins.
 */
@Stateless
@RolesAllowed({
    "PARTNER_OWNER",
    "PARTNER_MEMBER",
    "QA_REVIEWER",
    "CERTIFICATION_OFFICER",
    "MEMBERSHIP_MANAGER",
    "VIP_DESK",
    "DESK_SUPERVISOR",
    "DELIVERY_OPERATOR",
    "ADMINISTRATOR",
    "AUDITOR"
})
public class OwnAccount {

    @Inject
    private StoredAccounts accounts;

    @Inject
    private AccountViews views;

    @Inject
    private PasswordCheck passwords;

    @Inject
    private PasswordPolicy policy;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private PasswordChanges changes;

    @Inject
    private LogInSteps steps;

    @Inject
    private RecoveryCodes recoveryCodes;

    @Inject
    private AuditTrail trail;

    @Resource
    private SessionContext session;

    public AccountDetails details() {
        return views.of(accounts.get(me()));
    }

    /** @throws RuleBroken NAME_MISSING or NAME_TOO_LONG at the field {@code name} */
    public void introduce(String name, Locale language) {
        Account account = accounts.locked(me());
        account.rename(name);
        account.speak(language);
        trail.record(AuditEntry.of("account.profile-changed", "account", account.id()));
    }

    /**
     * @return the session stamp that the caller's own session needs to live on; all others end
     * @throws RuleBroken PASSWORD_WRONG or LOCKED at {@code present}, a PASSWORD_… rule at {@code fresh}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long changePassword(ChangePassword command) {
        String email = prove(command.present());
        policy.check("fresh", command.fresh(), email);
        return changes.setOwn(me(), hashing.hash(command.fresh()));
    }

    /** @throws RuleBroken PASSWORD_WRONG or LOCKED at the field {@code present} */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public TotpSetup beginEnrolment(String presentPassword) {
        prove(presentPassword);
        return steps.beginEnrolment(me());
    }

    /** @throws RuleBroken CODE_WRONG at the field {@code code} */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Enrolled confirmEnrolment(String code) {
        return steps.confirmEnrolment(me(), code);
    }

    /**
     * Ten new recovery codes instead of the old ones, shown this one time only.
     *
     * @throws RuleBroken PASSWORD_WRONG or LOCKED at the field {@code present}
     */
    public List<String> renewRecoveryCodes(String presentPassword) {
        prove(presentPassword);
        UUID me = me();
        trail.record(AuditEntry.of("account.recovery-codes-renewed", "account", me));
        return recoveryCodes.renew(me);
    }

    private String prove(String presentPassword) {
        String email = steps.emailOf(me());
        if (passwords.check(email, presentPassword) instanceof Wrong wrong) {
            throw refused(wrong.refusal());
        }
        return email;
    }

    private static RuleBroken refused(Refused refusal) {
        return refusal.reason() == Reason.LOCKED && refusal.lockedUntil() != null
                ? RuleBroken.at("present", IdentityRule.LOCKED, refusal.lockedUntil())
                : RuleBroken.at("present", IdentityRule.PASSWORD_WRONG, refusal.triesLeft());
    }

    private UUID me() {
        return Caller.accountId(session);
    }
}
