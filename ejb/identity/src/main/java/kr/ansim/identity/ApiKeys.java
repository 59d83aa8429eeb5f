package kr.ansim.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.model.KeyRing;
import kr.ansim.identity.model.KeyText;
import kr.ansim.identity.model.KnownKeys;
import kr.ansim.identity.model.StoredShops;
import kr.ansim.kernel.RuleBroken;

/** The keys with which systems outside call our API; those of shops and operators are in an administrator's hands. */
@Stateless
@RolesAllowed("ADMINISTRATOR")
public class ApiKeys {

    @Inject
    private StoredShops shops;

    @Inject
    private KnownKeys known;

    @Inject
    private KeyRing ring;

    /**
     * Who calls with this key; empty when it is none of ours, or no longer. A revocation is felt at once on this node and
     * within two seconds on others.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<ApiCaller> authenticate(String presentedKey) {
        return KeyText.parse(presentedKey).flatMap(known::callerWith);
    }

    /** @throws RuleBroken NAME_…, SCOPES_MISSING, SCOPE_NOT_FOR_KIND or EXPIRY_PAST at the field concerned */
    public IssuedKey issue(IssueKey command) {
        return ring.issue(command);
    }

    /** @throws RuleBroken KEY_UNKNOWN, KEY_OVER, GRACE_OUT_OF_RANGE or REASON_MISSING */
    public IssuedKey rotate(RotateKey command) {
        return ring.rotate(shops.lockedKey(command.keyId()), command);
    }

    /** @throws RuleBroken KEY_UNKNOWN, KEY_OVER or REASON_MISSING */
    public void revoke(UUID keyId, String reason) {
        ring.revoke(shops.lockedKey(keyId), reason);
    }
}
