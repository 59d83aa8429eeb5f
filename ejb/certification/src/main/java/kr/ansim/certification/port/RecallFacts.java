package kr.ansim.certification.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A recall as the register tells it. Numbers and models come as noisy lists and are handed over as they stand, cut at
 * commas and freed of markup.
 *
 * @param harm why it is dangerous; for foreign recalls the advice to consumers stands here
 * @param files addresses of its pictures and papers
 * @param told the entry as it came, in JSON
 */
public record RecallFacts(
        String uid,
        boolean foreign,
        String productName,
        String brand,
        List<String> models,
        List<String> certificateNumbers,
        List<String> barCodes,
        String kind,
        Optional<LocalDate> publishedOn,
        String harm,
        String accidents,
        String action,
        List<String> files,
        String told) {

    public RecallFacts {
        models = List.copyOf(models);
        certificateNumbers = List.copyOf(certificateNumbers);
        barCodes = List.copyOf(barCodes);
        files = List.copyOf(files);
    }
}
