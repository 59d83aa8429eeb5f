package kr.ansim.certification.product;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.certification.ProductKey;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.verdict.ProductFacts;

/**
 * A product that is watched, with its marks and the verdict that was noted last.
 *
 * @param ended the numbers whose certificates were ended then
 */
public record WatchedProduct(
        UUID id,
        UUID shopId,
        String code,
        String category,
        String makerName,
        String importerName,
        String holderBrn,
        Verdict verdict,
        Set<String> ended,
        List<String> models,
        List<String> numbers) {

    /** What the audit trail calls it. */
    public static final String SUBJECT = "certified-product";

    public WatchedProduct {
        ended = Set.copyOf(ended);
        models = List.copyOf(models);
        numbers = List.copyOf(numbers);
    }

    public ProductKey key() {
        return new ProductKey(id, shopId, code, holderBrn);
    }

    public ProductFacts facts() {
        return new ProductFacts(
                category,
                models,
                Stream.of(makerName, importerName)
                        .filter(name -> !name.isBlank())
                        .toList(),
                holderBrn);
    }
}
