package kr.ansim.delivery.site;

import java.time.LocalDate;
import kr.ansim.delivery.OpeningHours;
import org.jspecify.annotations.Nullable;

/** What a public list says of a site, apart from its doors. Coordinates are WGS84 degrees. */
public record SiteFacts(
        String district,
        String name,
        String province,
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
        boolean doorsAssumed) {}
