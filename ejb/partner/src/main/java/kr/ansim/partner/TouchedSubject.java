package kr.ansim.partner;

import java.util.List;
import java.util.UUID;

/**
 * A company or product that would be asked otherwise.
 *
 * @param more papers that would be asked for, or be required, from then on
 * @param less papers that would not be asked for, or not be required, any more
 */
public record TouchedSubject(PaperSubject subject, UUID id, String name, List<PaperKind> more, List<PaperKind> less) {

    public TouchedSubject {
        more = List.copyOf(more);
        less = List.copyOf(less);
    }
}
