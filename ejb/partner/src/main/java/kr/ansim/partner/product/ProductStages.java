package kr.ansim.partner.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.Origin;
import kr.ansim.partner.ProductStage;
import kr.ansim.partner.ProductTraits;
import kr.ansim.partner.SalesChannel;
import kr.ansim.partner.Trait;
import kr.ansim.partner.readiness.ReadinessBoard;
import kr.ansim.partner.readiness.StageBoard;
import kr.ansim.partner.requirement.PaperTables;
import kr.ansim.platform.Statements;

/** How far all products are, worked out when somebody asks: of each no more is read than its stage depends on. */
@ApplicationScoped
class ProductStages {

    private static final class Values {

        private final Set<String> claims = new HashSet<>();
        private final Set<SalesChannel> channels = new HashSet<>();
    }

    @Inject
    private Statements statements;

    @Inject
    private PaperTables tables;

    @Inject
    private StageBoard board;

    /** All that may be so far, and among them all that are. What is held is told by certification alone. */
    Collection<UUID> in(Optional<UUID> company, ProductStage stage) {
        if (stage == ProductStage.HELD) {
            List<String> codes = List.copyOf(board.held(company.map(List::of).orElseGet(this::companies)));
            return codes.isEmpty()
                    ? List.of()
                    : statements.list(
                            "SELECT id FROM partner_product WHERE code IN (" + Statements.marks(codes.size()) + ")",
                            row -> row.uuid("id"),
                            codes.toArray());
        }
        return of(company).entrySet().stream()
                .filter(one -> one.getValue() == stage)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<UUID> companies() {
        return statements.list("SELECT id FROM partner_company", row -> row.uuid("id"));
    }

    /** @param company whose products are asked for, empty for all */
    Map<UUID, ProductStage> of(Optional<UUID> company) {
        Object[] wanted = company.stream().toArray();
        String of = company.isPresent() ? " p.company_id = ?" : " 1 = 1";
        Map<UUID, Values> values = new HashMap<>();
        if (isNamed(Trait.CLAIM)) {
            each(
                    "CLAIM",
                    of,
                    wanted,
                    (id, text) -> values.computeIfAbsent(id, one -> new Values())
                            .claims
                            .add(text));
        }
        if (isNamed(Trait.CHANNEL)) {
            each(
                    "CHANNEL",
                    of,
                    wanted,
                    (id, text) -> values.computeIfAbsent(id, one -> new Values())
                            .channels
                            .add(SalesChannel.valueOf(text)));
        }
        List<ReadinessBoard.Asked> products = new ArrayList<>();
        Values none = new Values();
        statements.each(
                "SELECT p.id, p.company_id, p.code, p.category, p.origin, c.state FROM partner_product p"
                        + " JOIN partner_company c ON c.id = p.company_id WHERE" + of,
                row -> {
                    Values own = values.getOrDefault(row.uuid("id"), none);
                    products.add(new ReadinessBoard.Asked(
                            row.uuid("id"),
                            row.uuid("company_id"),
                            CompanyState.valueOf(row.string("state")),
                            row.string("code"),
                            new ProductTraits(
                                    row.string("category"),
                                    Origin.valueOf(row.string("origin")),
                                    own.claims,
                                    own.channels)));
                },
                wanted);
        return board.of(company, products);
    }

    /** What no rule of today names decides on nothing. */
    private boolean isNamed(Trait trait) {
        return tables.today().rules().stream().anyMatch(rule -> rule.when().containsKey(trait));
    }

    private void each(String kind, String of, Object[] wanted, BiConsumer<UUID, String> reader) {
        statements.each(
                "SELECT v.product_id, v.text FROM partner_product p JOIN partner_product_value v"
                        + " ON v.product_id = p.id AND v.kind = '" + kind + "' WHERE" + of,
                row -> reader.accept(row.uuid("product_id"), row.string("text")),
                wanted);
    }
}
