package kr.ansim.partner.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.DescribeProduct;
import kr.ansim.partner.ImportRowState;

/** Many products of one company at once: each is added or changed by its item code. */
@ApplicationScoped
public class ProductIntake {

    @Inject
    private Products products;

    @Inject
    private ProductCounter counter;

    /** Those of these item codes that the company has given, as {@link ItemCode#folded} writes them. */
    public Set<String> known(UUID company, Collection<String> itemCodes) {
        return Set.copyOf(products.ofItems(company, itemCodes).keySet());
    }

    /** @param told each of another item code, and right @return what became of each, in their order */
    public List<ImportRowState> take(CompanyDetails company, List<DescribeProduct> told, String by) {
        Map<String, StoredProduct> known = products.ofItems(
                company.id(), told.stream().map(DescribeProduct::itemCode).collect(Collectors.toSet()));
        return told.stream()
                .map(product -> {
                    StoredProduct before = known.get(ItemCode.folded(product.itemCode()));
                    if (before == null) {
                        counter.add(company, product, by);
                        return ImportRowState.ADDED;
                    }
                    return counter.change(company, before, product, by) ? ImportRowState.CHANGED : ImportRowState.SAME;
                })
                .toList();
    }
}
