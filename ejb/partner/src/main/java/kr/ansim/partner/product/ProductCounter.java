package kr.ansim.partner.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ansim.certification.CompanyProducts;
import kr.ansim.certification.PutProduct;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.DescribeProduct;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.ProductModel;
import kr.ansim.partner.requirement.PaperTables;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/**
 * Where companies hand over the data of their products. Each is at once watched by certification. Papers are kept by product
 * and kind and never touched here: changed data ask for others, and what was accepted stays accepted.
 */
@ApplicationScoped
public class ProductCounter {

    private static final String SUBJECT = "partner-product";

    @Inject
    private Products products;

    @Inject
    private PaperTables tables;

    @Inject
    private CompanyProducts watched;

    @Inject
    private Event<ProductDescribed> described;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @return its code */
    public String add(CompanyDetails company, DescribeProduct told, String by) {
        DescribeProduct product = checked(told);
        Products.Added added = products.add(company.id(), product, clock.instant());
        watch(company, added.code(), product);
        trail.record(AuditEntry.of("partner-product.added", SUBJECT, added.id())
                .actor(by)
                .detail("code", added.code())
                .detail("item-code", product.itemCode()));
        return added.code();
    }

    public void change(CompanyDetails company, String code, int version, DescribeProduct told, String by) {
        StoredProduct known = ProductCode.read(code)
                .flatMap(products::find)
                .filter(product -> product.details().company().equals(company.id()))
                .orElseThrow(() -> new RuleBroken(PartnerRule.UNKNOWN_PRODUCT));
        DescribeProduct product = checked(told);
        if (known.details().version() != version) {
            throw new RuleBroken(PartnerRule.PRODUCT_CHANGED_MEANWHILE);
        }
        change(company, known, product, by);
    }

    /** @return whether it is new */
    public boolean put(CompanyDetails company, DescribeProduct told, Optional<Integer> version, String by) {
        DescribeProduct product = checked(told);
        Optional<StoredProduct> known = products.ofItem(company.id(), product.itemCode());
        if (known.isEmpty()) {
            if (version.isPresent()) {
                throw new RuleBroken(PartnerRule.PRODUCT_CHANGED_MEANWHILE);
            }
            add(company, product, by);
            return true;
        }
        int read = known.get().details().version();
        if (version.orElse(read) != read) {
            throw new RuleBroken(PartnerRule.PRODUCT_CHANGED_MEANWHILE);
        }
        change(company, known.get(), product, by);
        return false;
    }

    /** @return whether anything is otherwise than before */
    boolean change(CompanyDetails company, StoredProduct known, DescribeProduct product, String by) {
        if (product.equals(known.description())) {
            return false;
        }
        products.change(known.id(), known.details().version(), product, clock.instant());
        watch(company, known.details().code(), product);
        described.fire(new ProductDescribed(known.id()));
        trail.record(AuditEntry.of("partner-product.changed", SUBJECT, known.id())
                .actor(by)
                .revision(known.details().version() + 1)
                .detail("code", known.details().code())
                .detail("fields", String.join(" ", changes(known.description(), product))));
        return true;
    }

    /** As it is kept: without blanks around it. @throws RuleBroken as the facade says */
    DescribeProduct checked(DescribeProduct told) {
        DescribeProduct product = stripped(told);
        ProductFields.faults(product, tables.today()).refuse();
        return product;
    }

    private void watch(CompanyDetails company, String code, DescribeProduct product) {
        watched.put(new PutProduct(
                company.id(),
                code,
                product.name(),
                product.category(),
                product.brand(),
                product.models().stream()
                        .map(ProductModel::name)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList(),
                product.maker(),
                product.importer(),
                product.barcodes(),
                product.certificateNumbers(),
                company.registrationNumber().digits()));
    }

    /** The names of what is told otherwise than before. */
    private static List<String> changes(DescribeProduct before, DescribeProduct now) {
        Map<String, Object> known = fields(before);
        return fields(now).entrySet().stream()
                .filter(field -> !field.getValue().equals(known.get(field.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Object> fields(DescribeProduct product) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("item-code", product.itemCode());
        fields.put("name", product.name());
        fields.put("category", product.category());
        fields.put("origin", String.valueOf(product.origin()));
        fields.put("brand", product.brand());
        fields.put("maker", product.maker());
        fields.put("importer", product.importer());
        fields.put("models", product.models());
        fields.put("barcodes", product.barcodes());
        fields.put("claims", product.claims());
        fields.put("channels", product.channels());
        fields.put("size", product.size());
        return fields;
    }

    private static DescribeProduct stripped(DescribeProduct told) {
        return new DescribeProduct(
                told.itemCode().strip(),
                told.name().strip(),
                told.category().strip(),
                told.origin(),
                told.brand().strip(),
                told.maker().strip(),
                told.importer().strip(),
                told.models().stream()
                        .map(model -> new ProductModel(model.name().strip(), stripped(model.certificateNumbers())))
                        .filter(model -> !model.name().isEmpty()
                                || !model.certificateNumbers().isEmpty())
                        .toList(),
                stripped(told.barcodes()),
                told.claims(),
                told.channels(),
                told.size());
    }

    private static List<String> stripped(List<String> texts) {
        return texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
