package kr.ansim.certification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.VerdictReason.Code;

/** The recall for which a product is held. */
public record HeldRecall(
        UUID id, RecallOrigin origin, String uid, String product, Optional<LocalDate> publishedOn, String harm) {

    /** Why its product must not be sold. */
    public VerdictReason reason() {
        return VerdictReason.of(
                Code.RECALL_HOLDS,
                origin.name(),
                product,
                publishedOn.map(LocalDate::toString).orElse("—"),
                harm);
    }
}
