package kr.ansim.partner.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
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

/** How far many products are, worked out when somebody asks: of each no more is read than its stage depends on. */
@ApplicationScoped
class ProductStages {

    /** What is common is found among the first; what is rare, among all. */
    private static final int[] STEPS = {250, 1_000, Integer.MAX_VALUE};

    private record Head(
            UUID id, UUID company, CompanyState companyState, String code, String category, Origin origin) {}

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

    /** The newest that are so far. */
    List<UUID> newest(ProductSearch search, ProductStage stage, int limit) {
        if (stage == ProductStage.HELD) {
            return held(search, limit);
        }
        List<UUID> found = new ArrayList<>();
        ProductSearch rest = search;
        for (int step : STEPS) {
            List<Head> heads = heads(rest, step);
            Map<UUID, ProductStage> stages = stages(search.company(), heads);
            heads.stream()
                    .map(Head::id)
                    .filter(id -> stages.get(id) == stage)
                    .limit(limit - found.size())
                    .forEach(found::add);
            if (found.size() == limit || heads.size() < step) {
                break;
            }
            rest = search.after(heads.get(heads.size() - 1).id());
        }
        return found;
    }

    /** What is held is told by certification alone. */
    private List<UUID> held(ProductSearch search, int limit) {
        Set<String> codes = board.held(search.company().map(List::of).orElseGet(this::companies));
        return codes.isEmpty()
                ? List.of()
                : heads(search.codes(codes), limit).stream().map(Head::id).toList();
    }

    private List<UUID> companies() {
        return statements.list("SELECT id FROM partner_company", row -> row.uuid("id"));
    }

    /** @param company whose products are asked for, empty for all */
    Map<UUID, ProductStage> of(Optional<UUID> company) {
        return stages(company, heads(ProductSearch.of(company), Integer.MAX_VALUE));
    }

    private List<Head> heads(ProductSearch search, int limit) {
        return statements.list(
                "SELECT p.id, p.company_id, p.code, p.category, p.origin, c.state FROM partner_product p"
                        + " JOIN partner_company c ON c.id = p.company_id " + search.newest(limit),
                row -> new Head(
                        row.uuid("id"),
                        row.uuid("company_id"),
                        CompanyState.valueOf(row.string("state")),
                        row.string("code"),
                        row.string("category"),
                        Origin.valueOf(row.string("origin"))),
                search.values().toArray());
    }

    private Map<UUID, ProductStage> stages(Optional<UUID> company, List<Head> heads) {
        ProductSearch these = heads.size() > StageBoard.FEW
                ? ProductSearch.of(company)
                : ProductSearch.of(company).among(heads.stream().map(Head::id).toList());
        Map<UUID, Values> values = heads.isEmpty() ? Map.of() : values(these);
        Values none = new Values();
        return board.of(
                company,
                heads.stream()
                        .map(head -> {
                            Values own = values.getOrDefault(head.id(), none);
                            return new ReadinessBoard.Asked(
                                    head.id(),
                                    head.company(),
                                    head.companyState(),
                                    head.code(),
                                    new ProductTraits(head.category(), head.origin(), own.claims, own.channels));
                        })
                        .toList());
    }

    private Map<UUID, Values> values(ProductSearch these) {
        Map<UUID, Values> values = new HashMap<>();
        each(
                Trait.CLAIM,
                these,
                (id, text) ->
                        values.computeIfAbsent(id, one -> new Values()).claims.add(text));
        each(
                Trait.CHANNEL,
                these,
                (id, text) ->
                        values.computeIfAbsent(id, one -> new Values()).channels.add(SalesChannel.valueOf(text)));
        return values;
    }

    /** What no rule of today names decides on nothing, and is not read. */
    private void each(Trait trait, ProductSearch these, BiConsumer<UUID, String> reader) {
        if (tables.today().rules().stream().anyMatch(rule -> rule.when().containsKey(trait))) {
            statements.each(
                    "SELECT v.product_id, v.text FROM partner_product p JOIN partner_product_value v"
                            + " ON v.product_id = p.id AND v.kind = '" + trait.name() + "' " + these.condition(),
                    row -> reader.accept(row.uuid("product_id"), row.string("text")),
                    these.values().toArray());
        }
    }
}
