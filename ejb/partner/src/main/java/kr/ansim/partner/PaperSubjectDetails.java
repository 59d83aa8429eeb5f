package kr.ansim.partner;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A company or product of which papers are asked.
 *
 * @param company to which it belongs; of a company, itself
 * @param name as the company calls it
 * @param category of a product; empty for a company
 * @param traits all that the rules may ask about
 */
public record PaperSubjectDetails(
        PaperSubject subject, UUID id, UUID company, String name, String category, Map<Trait, Set<String>> traits) {

    public PaperSubjectDetails {
        traits = Map.copyOf(traits);
    }
}
