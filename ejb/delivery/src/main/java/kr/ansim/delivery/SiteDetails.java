package kr.ansim.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that is known of a site, apart from its doors. What its public list does not say is null. */
public record SiteDetails(
        UUID id,
        SiteSource source,
        String name,
        String province,
        String district,
        @Nullable String roadAddress,
        @Nullable String lotAddress,
        double latitude,
        double longitude,
        OpeningHours hours,
        @Nullable Integer freeUseMinutes,
        @Nullable String fee,
        @Nullable String phone,
        @Nullable String institution,
        @Nullable LocalDate referenceDate,
        boolean doorsAssumed,
        @Nullable Instant closedAt,
        @Nullable String closedReason) {

    public boolean closed() {
        return closedAt != null;
    }

    public String address() {
        return roadAddress != null ? roadAddress : lotAddress != null ? lotAddress : "";
    }
}
