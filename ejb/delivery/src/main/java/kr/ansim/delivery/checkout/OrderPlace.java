package kr.ansim.delivery.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.delivery.FindPickupPoints.Point;
import kr.ansim.platform.PersonalDataVault;
import org.jspecify.annotations.Nullable;

/** Where an order was to go, as the shop told it: most often somebody's home, so only the vault knows it. */
@ApplicationScoped
public class OrderPlace {

    private static final String ADDRESS = "address";
    private static final String LATITUDE = "latitude";
    private static final String LONGITUDE = "longitude";

    @Inject
    PersonalDataVault vault;

    @Nullable
    UUID keepAddress(@Nullable String address, Instant until) {
        return address == null ? null : vault.keepUntil(until, "address", Map.of(ADDRESS, address), null);
    }

    @Nullable
    UUID keepPoint(@Nullable Point point, Instant until) {
        return point == null
                ? null
                : vault.keepUntil(
                        until,
                        "point",
                        Map.of(
                                LATITUDE,
                                Double.toString(point.latitude()),
                                LONGITUDE,
                                Double.toString(point.longitude())),
                        null);
    }

    Optional<String> address(UUID token) {
        return Optional.ofNullable(
                vault.reveal(token, "customer's own checkout").get(ADDRESS));
    }

    /** Every search of the customer's own page begins here: an entry for each would drown the looks that matter. */
    Point point(UUID token) {
        Map<String, String> kept = vault.use(token);
        return new Point(number(kept, LATITUDE), number(kept, LONGITUDE));
    }

    private static double number(Map<String, String> kept, String field) {
        return Double.parseDouble(Objects.requireNonNull(kept.get(field)));
    }
}
