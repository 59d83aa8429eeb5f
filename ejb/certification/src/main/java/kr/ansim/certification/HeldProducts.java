package kr.ansim.certification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.certification.product.OpenHolds;

/** Products that must not be sold now, for those who talk with people who bought them. */
@Stateless
@RolesAllowed("VIP_DESK")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class HeldProducts {

    @Inject
    private OpenHolds holds;

    /** By the codes of those that are held, why. */
    public Map<String, List<VerdictReason>> of(UUID shop, Collection<String> codes) {
        return holds.of(List.of(shop), codes).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, held -> held.getValue().reasons()));
    }
}
