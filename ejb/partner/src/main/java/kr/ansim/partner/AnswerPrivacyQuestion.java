package kr.ansim.partner;

import java.util.List;
import java.util.UUID;

/** Command: keeps what a company says to a question, in place of what it said before. @param documents the evidence; may be empty */
public record AnswerPrivacyQuestion(UUID check, int place, PrivacyAnswer answer, String words, List<UUID> documents) {

    public AnswerPrivacyQuestion {
        documents = List.copyOf(documents);
    }
}
