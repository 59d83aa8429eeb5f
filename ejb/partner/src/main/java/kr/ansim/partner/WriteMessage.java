package kr.ansim.partner;

import java.util.List;
import java.util.UUID;

/** Something to say about a company or product. @param documents in the order in which they are shown; may be empty */
public record WriteMessage(PaperSubject subject, UUID subjectId, String words, List<UUID> documents) {

    public WriteMessage {
        documents = List.copyOf(documents);
    }
}
