package kr.ansim.partner.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PaperSubjectDetails;
import kr.ansim.partner.ProductTraits;

/** Products as what papers are asked of. */
@ApplicationScoped
public class ProductSubjects {

    @Inject
    private Products products;

    /** What its company calls it. */
    public Optional<String> itemCode(UUID id) {
        return products.find(id).map(product -> product.description().itemCode());
    }

    public Optional<PaperSubjectDetails> find(UUID id) {
        return products.find(id).map(ProductSubjects::details);
    }

    static PaperSubjectDetails details(StoredProduct product) {
        return new PaperSubjectDetails(
                PaperSubject.PRODUCT,
                product.id(),
                product.details().company(),
                product.description().name(),
                product.description().category(),
                ProductTraits.of(product.description()).values());
    }
}
