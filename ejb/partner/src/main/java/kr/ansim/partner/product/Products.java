package kr.ansim.partner.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.DescribeProduct;
import kr.ansim.partner.PartnerRule;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** All products of partner companies. */
@ApplicationScoped
class Products {

    private static final int TRIES = 3;

    @Inject
    private Statements statements;

    @Inject
    private ProductValues values;

    Optional<StoredProduct> find(String code) {
        return whole(statements.list(StoredProduct.SELECT + "WHERE p.code = ?", StoredProduct::read, code)).stream()
                .findFirst();
    }

    Optional<StoredProduct> find(UUID id) {
        return whole(statements.list(StoredProduct.SELECT + "WHERE p.id = ?", StoredProduct::read, id)).stream()
                .findFirst();
    }

    /** Those of a company that have these item codes, by item code. */
    Map<String, StoredProduct> ofItems(UUID company, Collection<String> itemCodes) {
        if (itemCodes.isEmpty()) {
            return Map.of();
        }
        List<@Nullable Object> wanted = new ArrayList<>(List.of(company));
        wanted.addAll(itemCodes);
        return whole(statements.list(
                        StoredProduct.SELECT + "WHERE p.company_id = ? AND p.item_code IN ("
                                + Statements.marks(itemCodes.size()) + ")",
                        StoredProduct::read,
                        wanted.toArray()))
                .stream()
                .collect(Collectors.toMap(
                        product -> ItemCode.folded(product.description().itemCode()), product -> product));
    }

    Optional<StoredProduct> ofItem(UUID company, String itemCode) {
        return ofItems(company, List.of(itemCode)).values().stream().findFirst();
    }

    List<StoredProduct> list(ProductSearch search, int limit) {
        return whole(statements.list(
                StoredProduct.SELECT + search.newest(limit),
                StoredProduct::read,
                search.values().toArray()));
    }

    /** @param company whose products are counted, empty for all */
    int count(Optional<UUID> company) {
        return statements
                .find(
                        "SELECT COUNT(*) AS n FROM partner_product"
                                + (company.isPresent() ? " WHERE company_id = ?" : ""),
                        row -> row.integer("n"),
                        company.stream().toArray())
                .orElse(0);
    }

    private List<StoredProduct> whole(List<StoredProduct> heads) {
        Map<UUID, ProductValues.Of> all =
                values.of(heads.stream().map(StoredProduct::id).toList());
        return heads.stream()
                .map(head -> head.with(all.getOrDefault(head.id(), ProductValues.Of.NONE)))
                .toList();
    }

    record Added(UUID id, String code) {}

    Added add(UUID company, DescribeProduct told, Instant now) {
        for (int tries = 1; ; tries++) {
            Added added = new Added(Ids.next(), ProductCode.next());
            try {
                insert(added, company, told, now);
                values.add(added.id(), told);
                return added;
            } catch (DuplicateKey taken) {
                if (tries == TRIES || isTaken(company, told.itemCode())) {
                    throw RuleBroken.at("itemCode", PartnerRule.ITEM_CODE_TAKEN);
                }
            }
        }
    }

    private boolean isTaken(UUID company, String itemCode) {
        return statements
                .find(
                        "SELECT id FROM partner_product WHERE company_id = ? AND item_code = ?",
                        row -> row.uuid("id"),
                        company,
                        itemCode)
                .isPresent();
    }

    private void insert(Added added, UUID company, DescribeProduct told, Instant now) {
        statements.update(
                "INSERT INTO partner_product (id, company_id, code, item_code, name, category, origin, brand, maker,"
                        + " importer, width_cm, depth_cm, height_cm, weight_g, version, added_at, changed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)",
                added.id(),
                company,
                added.code(),
                told.itemCode(),
                told.name(),
                told.category(),
                told.origin(),
                told.brand(),
                told.maker(),
                told.importer(),
                told.size().widthCm(),
                told.size().depthCm(),
                told.size().heightCm(),
                told.size().weightG(),
                now,
                now);
    }

    /** @throws RuleBroken {@code PRODUCT_CHANGED_MEANWHILE}, {@code ITEM_CODE_TAKEN} */
    void change(UUID id, int version, DescribeProduct told, Instant now) {
        try {
            int changed = statements.update(
                    "UPDATE partner_product SET item_code = ?, name = ?, category = ?, origin = ?, brand = ?, maker = ?,"
                            + " importer = ?, width_cm = ?, depth_cm = ?, height_cm = ?, weight_g = ?, changed_at = ?,"
                            + " version = version + 1 WHERE id = ? AND version = ?",
                    told.itemCode(),
                    told.name(),
                    told.category(),
                    told.origin(),
                    told.brand(),
                    told.maker(),
                    told.importer(),
                    told.size().widthCm(),
                    told.size().depthCm(),
                    told.size().heightCm(),
                    told.size().weightG(),
                    now,
                    id,
                    version);
            if (changed == 0) {
                throw new RuleBroken(PartnerRule.PRODUCT_CHANGED_MEANWHILE);
            }
        } catch (DuplicateKey taken) {
            throw RuleBroken.at("itemCode", PartnerRule.ITEM_CODE_TAKEN);
        }
        values.replace(id, told);
    }
}
