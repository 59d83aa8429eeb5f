package kr.ansim.partner.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PaperSubjectDetails;
import kr.ansim.partner.requirement.AskedSubjects;

/** All products of companies that apply or work with us, some hundreds at a time. */
@ApplicationScoped
public class ProductsAsked implements AskedSubjects {

    private static final int PAGE = 500;

    @Inject
    private Products products;

    @Override
    public PaperSubject subject() {
        return PaperSubject.PRODUCT;
    }

    @Override
    public void each(Consumer<PaperSubjectDetails> taker) {
        ProductSearch all = ProductSearch.of(Optional.empty()).ofPresentCompanies();
        List<StoredProduct> page = products.list(all, PAGE);
        while (!page.isEmpty()) {
            page.stream().map(ProductSubjects::details).forEach(taker);
            page = products.list(all.after(page.get(page.size() - 1).id()), PAGE);
        }
    }
}
