package kr.ansim.partner;

import java.util.List;
import java.util.UUID;

/** Command: says what was done about a finding. @param documents the evidence; may be empty */
public record AnswerPrivacyFinding(UUID finding, String words, List<UUID> documents) {

    public AnswerPrivacyFinding {
        documents = List.copyOf(documents);
    }
}
