package kr.ansim.certification.recall;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;

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

    /** Brands, each with the skeleton of a name, with every three letters of it, and with its first three. */
    private final Postings spelt = new Postings();

    private final Postings parts = new Postings();
    private final Postings beginnings = new Postings();

    /** Names that tell alone, by their skeletons. */
    private final Postings names = new Postings();

    void add(UUID id, Traits product) {
        int place = products.size();
        ids.add(id);
        products.add(product);
        product.numbers().forEach(number -> numbers.add(hash(number), place));
        product.barCodes().forEach(code -> barCodes.add(hash(code), place));
        for (Trait model : product.models()) {
            models.add(hash(model), place);
            ModelNames.bases(model.compared()).forEach(base -> bases.add(base.hashCode(), place));
        }
        for (Trait brand : product.brands()) {
            product.names().forEach(name -> add(brand, name, place));
        }
        if (product.isToldByName()) {
            names.add(product.names().get(0).skeleton().hashCode(), place);
        }
    }

    private void add(Trait brand, SpokenName name, int place) {
        spelt.add(with(brand, name.skeleton().hashCode()), place);
        int[] three = name.parts();
        for (int part : three) {
            parts.add(with(brand, part), place);
        }
        if (three.length > 0) {
            beginnings.add(with(brand, three[0]), place);
        }
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

    private Set<Integer> candidates(Traits recall) {
        Set<Integer> candidates = new LinkedHashSet<>();
        IntConsumer note = candidates::add;
        recall.numbers().forEach(number -> numbers.each(hash(number), note));
        recall.barCodes().forEach(code -> barCodes.each(hash(code), note));
        for (Trait model : recall.models()) {
            models.each(hash(model), note);
            bases.each(hash(model), note);
            ModelNames.bases(model.compared()).forEach(base -> models.each(base.hashCode(), note));
        }
        for (Trait brand : recall.brands()) {
            recall.names().forEach(name -> look(brand, name, note));
        }
        if (recall.isToldByName()) {
            names.each(recall.names().get(0).skeleton().hashCode(), note);
        }
        return candidates;
    }

    private void look(Trait brand, SpokenName name, IntConsumer note) {
        spelt.each(with(brand, name.skeleton().hashCode()), note);
        int[] three = name.parts();
        for (int part : three) {
            beginnings.each(with(brand, part), note);
        }
        if (three.length > 0) {
            parts.each(with(brand, three[0]), note);
        }
    }

    private static int hash(Trait trait) {
        return trait.compared().hashCode();
    }

    private static int with(Trait brand, int hash) {
        return hash(brand) * 31 + hash;
    }
}
