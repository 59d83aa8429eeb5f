package kr.ansim.certification.scheme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.certification.Requirement;

/** One version of the table of categories, which never changes. */
public record RuleTable(UUID id, int number, Map<String, List<Requirement>> byCategory) {

    /** Before the first version holds. */
    static final RuleTable NONE = new RuleTable(new UUID(0, 0), 0, Map.of());

    static RuleTable of(UUID id, int number, List<Requirement> rules) {
        return new RuleTable(
                id,
                number,
                rules.stream()
                        .collect(Collectors.groupingBy(
                                Requirement::category, LinkedHashMap::new, Collectors.toUnmodifiableList())));
    }

    /** What the laws ask of a category; absent when the table has no rule for it. */
    public Optional<List<Requirement>> of(String category) {
        return Optional.ofNullable(byCategory.get(category.strip()));
    }
}
