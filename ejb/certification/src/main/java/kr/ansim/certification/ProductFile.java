package kr.ansim.certification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything about one watched product. The history is the newest first, of all its numbers together. */
public record ProductFile(
        UUID id,
        String code,
        String name,
        String category,
        String brand,
        List<String> models,
        String makerName,
        String importerName,
        CheckedProduct checked,
        Optional<HoldDetails> hold,
        List<EvidenceSummary> history) {

    public ProductFile {
        models = List.copyOf(models);
        history = List.copyOf(history);
    }
}
