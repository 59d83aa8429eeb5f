package kr.ansim.certification.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.certification.HeldNumber;
import kr.ansim.certification.HoldDetails;
import kr.ansim.certification.ProductKey;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Open sales holds of many products at once, for lists: what is held is the exception, so little is read. */
@ApplicationScoped
public class OpenHolds {

    private static final String OPEN = Holds.COLUMNS + "WHERE h.live IS NOT NULL AND p.shop_id IN (";

    @Inject
    private Statements statements;

    @Inject
    private HeldRecalls recalls;

    /** By the codes of those that are held. */
    public Map<String, HoldDetails> of(Collection<UUID> shops, Collection<String> codes) {
        if (shops.isEmpty() || codes.isEmpty()) {
            return Map.of();
        }
        List<@Nullable Object> values = new ArrayList<>(shops);
        values.addAll(codes);
        return told(statements.list(
                OPEN + Statements.marks(shops.size()) + ") AND p.code IN (" + Statements.marks(codes.size()) + ")",
                Holds::open,
                values.toArray()));
    }

    /** All of these shops. */
    public Map<String, HoldDetails> of(Collection<UUID> shops) {
        return shops.isEmpty()
                ? Map.of()
                : told(statements.list(OPEN + Statements.marks(shops.size()) + ")", Holds::open, shops.toArray()));
    }

    private Map<String, HoldDetails> told(List<Holds.Open> open) {
        Map<UUID, List<HeldNumber>> numbers = numbers(open);
        Map<String, HoldDetails> held = new HashMap<>();
        open.forEach(hold -> held.put(
                hold.product().code(),
                hold.details()
                        .because(
                                numbers.getOrDefault(hold.details().id(), List.of()),
                                hold.recall().flatMap(recalls::find))));
        return held;
    }

    /** Those of one that are held because a certificate was taken away, in the order of their codes. */
    public List<ProductKey> punished(UUID shop, int most) {
        return statements.list(
                Holds.COLUMNS
                        + "WHERE h.live IS NOT NULL AND h.cause = 'CERTIFICATE' AND p.shop_id = ? ORDER BY p.code LIMIT ?",
                row -> Holds.open(row).product(),
                shop,
                most);
    }

    private Map<UUID, List<HeldNumber>> numbers(List<Holds.Open> open) {
        if (open.isEmpty()) {
            return Map.of();
        }
        record Named(UUID hold, HeldNumber number) {}
        Map<UUID, List<HeldNumber>> numbers = new HashMap<>();
        statements
                .list(
                        "SELECT hold_id, number, evidence_id FROM certification_hold_number WHERE hold_id IN ("
                                + Statements.marks(open.size()) + ") ORDER BY hold_id, number",
                        row -> new Named(row.uuid("hold_id"), Holds.number(row)),
                        open.stream().map(hold -> hold.details().id()).toArray())
                .forEach(named -> numbers.computeIfAbsent(named.hold(), hold -> new ArrayList<>())
                        .add(named.number()));
        return numbers;
    }
}
