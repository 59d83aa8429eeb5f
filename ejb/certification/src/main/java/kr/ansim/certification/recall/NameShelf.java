package kr.ansim.certification.recall;

/** Products by what may be a part of another name, and by names that tell alone. */
final class NameShelf {

    /** Brands, each with every three letters of a name, and with its first three. */
    private final Postings parts = new Postings();

    private final Postings beginnings = new Postings();

    /** Names that tell alone, by their skeletons. */
    private final Postings alone = new Postings();

    void add(Traits product, int place) {
        for (Trait brand : product.brands()) {
            for (SpokenName name : product.names()) {
                int[] three = name.parts();
                for (int part : three) {
                    parts.add(brand.hashWith(part), place);
                }
                if (three.length > 0) {
                    beginnings.add(brand.hashWith(three[0]), place);
                }
            }
        }
        if (product.isToldByName()) {
            alone.add(product.names().get(0).skeleton().hashCode(), place);
        }
    }

    void find(Traits recall, Places found) {
        for (SpokenName name : recall.names()) {
            int[] three = name.parts();
            for (Trait brand : recall.brands()) {
                for (int part : three) {
                    beginnings.find(brand.hashWith(part), found);
                }
                if (three.length > 0) {
                    parts.find(brand.hashWith(three[0]), found);
                }
            }
        }
        if (recall.isToldByName()) {
            alone.find(recall.names().get(0).skeleton().hashCode(), found);
        }
    }
}
