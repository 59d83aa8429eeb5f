package kr.ansim.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper as a company hands it in.
 *
 * @param paper code of its kind
 * @param documents in the order of their pages, each once
 * @param number the one it bears, empty when its kind bears none
 * @param issuedOn asked of kinds that are {@link PaperKind#issued()}
 * @param endsOn the last day on which it holds, asked of kinds that {@linkplain PaperKind#ends() end}
 */
public record HandInPaper(
        PaperSubject subject,
        UUID subjectId,
        String paper,
        List<UUID> documents,
        String number,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate endsOn) {

    public HandInPaper {
        documents = documents.stream().distinct().toList();
    }
}
