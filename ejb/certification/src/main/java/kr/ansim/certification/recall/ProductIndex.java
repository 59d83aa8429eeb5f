package kr.ansim.certification.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Products by everything by which a recall can meet them, so that only those are looked at that may. */
final class ProductIndex {

    /** A product that a recall may be about. */
    record Found(UUID product, Likeness likeness) {}

    private final List<UUID> ids = new ArrayList<>();
    private final List<Traits> products = new ArrayList<>();
    private final Postings numbers = new Postings();
    private final Postings barCodes = new Postings();
    private final Postings models = new Postings();

    /** By the models from which the product's may be derived. */
    private final Postings bases = new Postings();

    /** Brands, each with the skeleton of a whole name. */
    private final Postings spelt = new Postings();

    /**
     * Where both tell models and these do not meet, a part of a name counts for nothing, nor does a name without its brand:
     * so a recall that tells models need not look among the products that do.
     */
    private final NameShelf withModels = new NameShelf();

    private final NameShelf withoutModels = new NameShelf();

    void add(UUID id, Traits product) {
        int place = products.size();
        ids.add(id);
        products.add(product);
        product.numbers().forEach(number -> numbers.add(number.hash(), place));
        product.barCodes().forEach(code -> barCodes.add(code.hash(), place));
        for (Trait model : product.models()) {
            models.add(model.hash(), place);
            ModelNames.bases(model.compared()).forEach(base -> bases.add(base.hashCode(), place));
        }
        for (Trait brand : product.brands()) {
            for (SpokenName name : product.names()) {
                if (name.whole()) {
                    spelt.add(brand.hashWith(name.skeleton().hashCode()), place);
                }
            }
        }
        (product.models().isEmpty() ? withoutModels : withModels).add(product, place);
    }

    List<Found> matching(Traits recall) {
        List<Found> found = new ArrayList<>();
        for (int place : candidates(recall)) {
            UUID id = ids.get(place);
            Likeness.of(recall, products.get(place))
                    .map(likeness -> new Found(id, likeness))
                    .ifPresent(found::add);
        }
        return found;
    }

    private int[] candidates(Traits recall) {
        Places found = new Places();
        for (Trait number : recall.numbers()) {
            numbers.find(number.hash(), found);
        }
        for (Trait code : recall.barCodes()) {
            barCodes.find(code.hash(), found);
        }
        for (Trait model : recall.models()) {
            models.find(model.hash(), found);
            bases.find(model.hash(), found);
            for (String base : ModelNames.bases(model.compared())) {
                models.find(base.hashCode(), found);
            }
        }
        for (SpokenName name : recall.names()) {
            if (name.whole()) {
                for (Trait brand : recall.brands()) {
                    spelt.find(brand.hashWith(name.skeleton().hashCode()), found);
                }
            }
        }
        withoutModels.find(recall, found);
        if (recall.models().isEmpty()) {
            withModels.find(recall, found);
        }
        return found.distinct();
    }
}
