package kr.ansim.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision on a paper as systems outside hear of it.
 *
 * @param itemCode of the product it is about, the company's own; empty when it is about the company itself
 * @param productCode of that product, ours
 * @param version of the paper that was decided on; 0 for waivers, which are of the paper
 * @param words to the company
 */
public record DecisionEntry(
        UUID id,
        UUID company,
        Optional<String> itemCode,
        Optional<String> productCode,
        PaperKind paper,
        int version,
        DecisionKind kind,
        List<ReturnReason> reasons,
        String words,
        Optional<LocalDate> endsOn,
        Instant at) {

    public DecisionEntry {
        reasons = List.copyOf(reasons);
    }
}
