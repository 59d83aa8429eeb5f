package kr.ansim.platform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kr.ansim.platform.model.VaultRotation;

/** Brings all personal data and all files under the newest master key. It may be stopped at any moment and called again. */
@Stateless
public class KeyRotation {

    @Inject
    private VaultRotation rotation;

    /** Wraps every data key that an older master key still wraps; takes about a minute per million. */
    @RolesAllowed("ADMINISTRATOR")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public RotationReport rewrap() {
        return rotation.rewrap();
    }
}
