package kr.ansim.partner.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PaperSubjectDetails;
import kr.ansim.partner.requirement.AskedSubjects;

/** All products of companies that apply or work with us, some hundreds at a time. */
@ApplicationScoped
public class ProductsAsked implements AskedSubjects {

    private static final int PAGE = 500;
    private static final String AFTER =
            "WHERE p.id > ? AND" + " c.state NOT IN ('REFUSED', 'WITHDRAWN') ORDER BY p.id LIMIT " + PAGE;

    @Inject
    private Products products;

    @Override
    public PaperSubject subject() {
        return PaperSubject.PRODUCT;
    }

    @Override
    public void each(Consumer<PaperSubjectDetails> taker) {
        UUID after = new UUID(0, 0);
        List<StoredProduct> page = products.list(AFTER, List.of(after));
        while (!page.isEmpty()) {
            page.stream().map(ProductSubjects::details).forEach(taker);
            after = page.get(page.size() - 1).id();
            page = products.list(AFTER, List.of(after));
        }
    }
}
