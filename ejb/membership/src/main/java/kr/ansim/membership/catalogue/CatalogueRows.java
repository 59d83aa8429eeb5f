package kr.ansim.membership.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.kernel.Won;
import kr.ansim.membership.CatalogueItem;
import kr.ansim.membership.SizeMeasure;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** What shops sell, with its sizes. */
@ApplicationScoped
class CatalogueRows {

    private static final String MEASURES =
            Arrays.stream(SizeMeasure.values()).map(CatalogueRows::column).collect(Collectors.joining(", "));

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** Until the end of the transaction nobody else's. */
    Optional<CatalogueItem> locked(UUID shop, String code) {
        return statements
                .find(
                        "SELECT * FROM membership_catalogue_item WHERE shop_id = ? AND code = ? FOR UPDATE",
                        CatalogueRows::bare,
                        shop,
                        code)
                .map(bare -> whole(bare, sizes(shop, code)));
    }

    void add(UUID shop, CatalogueItem item) {
        List<@Nullable Object> values = new ArrayList<>(List.of(shop, item.code()));
        values.addAll(values(item));
        statements.update(
                "INSERT INTO membership_catalogue_item (shop_id, code, name, brand, category, price, image_url,"
                        + " broadcast_channel, broadcast_from, broadcast_to, valid_from, valid_to, changed_at, received_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values.toArray());
        addSizes(shop, item);
    }

    void replace(UUID shop, CatalogueItem item) {
        List<@Nullable Object> values = values(item);
        values.add(shop);
        values.add(item.code());
        statements.update(
                "UPDATE membership_catalogue_item SET name = ?, brand = ?, category = ?, price = ?, image_url = ?,"
                        + " broadcast_channel = ?, broadcast_from = ?, broadcast_to = ?, valid_from = ?, valid_to = ?,"
                        + " changed_at = ?, received_at = ? WHERE shop_id = ? AND code = ?",
                values.toArray());
        statements.update("DELETE FROM membership_catalogue_size WHERE shop_id = ? AND code = ?", shop, item.code());
        addSizes(shop, item);
    }

    private List<@Nullable Object> values(CatalogueItem item) {
        Optional<CatalogueItem.Broadcast> broadcast = item.broadcast();
        return new ArrayList<>(Arrays.asList(
                item.name(),
                item.brand(),
                item.category(),
                item.price().amount(),
                item.imageUrl(),
                broadcast.map(CatalogueItem.Broadcast::channel).orElse(null),
                broadcast.map(CatalogueItem.Broadcast::from).orElse(null),
                broadcast.map(CatalogueItem.Broadcast::to).orElse(null),
                item.validFrom().orElse(null),
                item.validTo().orElse(null),
                item.changedAt(),
                clock.instant()));
    }

    private void addSizes(UUID shop, CatalogueItem item) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (CatalogueItem.Size size : item.sizes()) {
            List<@Nullable Object> values = new ArrayList<>(List.of(shop, item.code(), rows.size(), size.size()));
            for (SizeMeasure measure : SizeMeasure.values()) {
                values.add(size.measures().get(measure));
            }
            rows.add(values.toArray());
        }
        statements.batch(
                "INSERT INTO membership_catalogue_size (shop_id, code, place, size, " + MEASURES + ") VALUES ("
                        + Statements.marks(4 + SizeMeasure.values().length) + ")",
                rows);
    }

    private List<CatalogueItem.Size> sizes(UUID shop, String code) {
        return statements.list(
                "SELECT size, " + MEASURES
                        + " FROM membership_catalogue_size WHERE shop_id = ? AND code = ? ORDER BY place",
                CatalogueRows::size,
                shop,
                code);
    }

    private static CatalogueItem.Size size(Row row) throws SQLException {
        Map<SizeMeasure, Integer> measures = new EnumMap<>(SizeMeasure.class);
        for (SizeMeasure measure : SizeMeasure.values()) {
            @Nullable Integer millimetres = row.integerOrNull(column(measure));
            if (millimetres != null) {
                measures.put(measure, millimetres);
            }
        }
        return new CatalogueItem.Size(row.string("size"), measures);
    }

    private static String column(SizeMeasure measure) {
        return measure.name().toLowerCase(Locale.ROOT);
    }

    private static CatalogueItem whole(CatalogueItem bare, List<CatalogueItem.Size> sizes) {
        return new CatalogueItem(
                bare.code(),
                bare.name(),
                bare.brand(),
                bare.category(),
                bare.price(),
                sizes,
                bare.imageUrl(),
                bare.broadcast(),
                bare.validFrom(),
                bare.validTo(),
                bare.changedAt());
    }

    private static CatalogueItem bare(Row row) throws SQLException {
        return new CatalogueItem(
                row.string("code"),
                row.string("name"),
                row.string("brand"),
                row.string("category"),
                Won.of(row.bigint("price")),
                List.of(),
                row.string("image_url"),
                broadcast(row),
                Optional.ofNullable(row.dateOrNull("valid_from")),
                Optional.ofNullable(row.dateOrNull("valid_to")),
                row.instant("changed_at"));
    }

    private static Optional<CatalogueItem.Broadcast> broadcast(Row row) throws SQLException {
        @Nullable Instant from = row.instantOrNull("broadcast_from");
        return from == null
                ? Optional.empty()
                : Optional.of(new CatalogueItem.Broadcast(
                        Objects.requireNonNull(row.stringOrNull("broadcast_channel")),
                        from,
                        row.instant("broadcast_to")));
    }
}
