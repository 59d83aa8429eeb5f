package kr.ansim.certification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything about one watched product. History and notes are the newest first, the history of all its numbers together.
 *
 * @param assignedTo the principal's name of who looks after it
 */
public record ProductFile(
        UUID id,
        UUID shopId,
        String code,
        String name,
        String category,
        String brand,
        List<String> models,
        String makerName,
        String importerName,
        CheckedProduct checked,
        Optional<HoldDetails> hold,
        Optional<TaskDetails> task,
        Optional<String> assignedTo,
        List<NoteDetails> notes,
        List<EvidenceSummary> history) {

    public ProductFile {
        models = List.copyOf(models);
        notes = List.copyOf(notes);
        history = List.copyOf(history);
    }
}
