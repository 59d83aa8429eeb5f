package kr.ansim.partner;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A question and what the company has said to it so far. */
public record PrivacyLine(PrivacyQuestion question, Optional<Said> said) {

    /** @param words may be empty @param by who said it, as the audit trail knows them */
    public record Said(PrivacyAnswer answer, String words, List<DocumentSummary> documents, Instant at, String by) {

        public Said {
            documents = List.copyOf(documents);
        }
    }

    /** Whether nothing is missing: evidence where it is demanded, and words where the answer needs them. */
    public boolean isComplete() {
        return said.filter(it -> it.answer() == PrivacyAnswer.NOT_APPLICABLE || isFinding()
                        ? !it.words().isBlank()
                        : !question.evidence() || !it.documents().isEmpty())
                .isPresent();
    }

    public boolean isFinding() {
        return said.filter(it -> it.answer() == question.finding()).isPresent();
    }
}
