package kr.ansim.partner;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper that is not to be asked of this company or product.
 *
 * @param endsOn the last day of the waiver, null when it has none
 */
public record AskWaiver(
        PaperSubject subject,
        UUID subjectId,
        String paper,
        String reason,
        @Nullable LocalDate endsOn) {}
