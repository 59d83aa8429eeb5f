package kr.ansim.certification.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.certification.recall.Matches.Pair;
import kr.ansim.certification.recall.Recalls.Unmatched;
import kr.ansim.certification.recall.SentProducts.Due;

/**
 * Holds recalls against products. Both ways go by an index of products that the recalls run past: new recalls past all
 * products, and all recalls past the products that were sent of late.
 */
@ApplicationScoped
public class RecallMatching {

    private static final int RECALLS_AT_ONCE = 500;
    private static final int PRODUCTS_AT_ONCE = 2_000;

    @Inject
    private Recalls recalls;

    @Inject
    private ProductTexts products;

    @Inject
    private SentProducts due;

    @Inject
    private MatchBook book;

    @Inject
    private TraitReader reader;

    /** Not within a transaction. @return how many matches wait for a person besides */
    int matchNewRecalls() {
        List<Unmatched> block = recalls.unmatched(RECALLS_AT_ONCE);
        if (block.isEmpty()) {
            return 0;
        }
        ProductIndex index = new ProductIndex();
        products.each((id, texts) -> index.add(id, reader.traits(texts)));
        int opened = 0;
        while (!block.isEmpty()) {
            Map<Pair, Likeness> found = new LinkedHashMap<>();
            block.forEach(recall -> match(index, recall.id(), recall.texts(), found));
            opened += book.recallsDone(block, found);
            block = recalls.unmatched(RECALLS_AT_ONCE);
        }
        return opened;
    }

    /** Not within a transaction. @return how many matches wait for a person besides */
    int matchSentProducts() {
        List<Due> block = due.next(PRODUCTS_AT_ONCE);
        if (block.isEmpty()) {
            return 0;
        }
        ProductIndex index = new ProductIndex();
        products.each(block.stream().map(Due::product).toList(), (id, texts) -> index.add(id, reader.traits(texts)));
        Map<Pair, Likeness> found = new LinkedHashMap<>();
        recalls.each((id, texts) -> match(index, id, texts, found));
        return book.productsDone(block, found);
    }

    private void match(ProductIndex index, UUID recall, ToldTexts texts, Map<Pair, Likeness> found) {
        index.matching(reader.traits(texts)).forEach(one -> found.put(new Pair(recall, one.product()), one.likeness()));
    }
}
