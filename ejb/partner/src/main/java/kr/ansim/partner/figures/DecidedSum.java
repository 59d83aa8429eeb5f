package kr.ansim.partner.figures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.LongStream;
import kr.ansim.partner.DecisionKind;
import org.jspecify.annotations.Nullable;

/**
 * What the figures need of some decisions, added up.
 *
 * @param worked the working seconds that each paper lay with us, in no order
 * @param categories the first decisions on their papers
 * @param companies the same
 * @param reasons how often papers were returned, by the reasons as they are stored
 * @param reviewers how much each has decided
 */
record DecidedSum(
        long[] worked,
        Map<String, Tally> categories,
        Map<UUID, Tally> companies,
        Map<String, Integer> reasons,
        Map<String, Integer> reviewers) {

    static DecidedSum of(Iterable<DecidedSum> parts) {
        Builder sum = new Builder();
        parts.forEach(sum::add);
        return sum.build();
    }

    static final class Builder {

        private final LongStream.Builder worked = LongStream.builder();
        private final Map<String, Tally> categories = new HashMap<>();
        private final Map<UUID, Tally> companies = new HashMap<>();
        private final Map<String, Integer> reasons = new HashMap<>();
        private final Map<String, Integer> reviewers = new HashMap<>();

        /** @param worked null for what lay with nobody, as a waiver does */
        void decided(
                DecisionKind kind,
                boolean first,
                String category,
                UUID company,
                String reviewer,
                @Nullable Long worked) {
            if (worked != null) {
                this.worked.add(worked);
            }
            if (first) {
                Tally one = Tally.of(kind == DecisionKind.ACCEPTED);
                categories.merge(category, one, Tally::plus);
                companies.merge(company, one, Tally::plus);
            }
            reviewers.merge(reviewer, 1, Integer::sum);
        }

        void returned(String codes) {
            reasons.merge(codes, 1, Integer::sum);
        }

        private void add(DecidedSum part) {
            Arrays.stream(part.worked).forEach(worked);
            addAll(categories, part.categories, Tally::plus);
            addAll(companies, part.companies, Tally::plus);
            addAll(reasons, part.reasons, Integer::sum);
            addAll(reviewers, part.reviewers, Integer::sum);
        }

        private static <K, V> void addAll(Map<K, V> sum, Map<K, V> part, BinaryOperator<V> plus) {
            part.forEach((key, value) -> sum.merge(key, value, plus));
        }

        DecidedSum build() {
            return new DecidedSum(
                    worked.build().toArray(),
                    Map.copyOf(categories),
                    Map.copyOf(companies),
                    Map.copyOf(reasons),
                    Map.copyOf(reviewers));
        }
    }
}
