package kr.ansim.delivery.site;

import java.util.Locale;
import java.util.UUID;
import kr.ansim.delivery.OpeningHours;
import org.jspecify.annotations.Nullable;

/**
 * What a search needs to know of a site; kept in memory for all sites.
 *
 * @param version of the row it was read from; the higher one is the later one
 */
public record SiteCard(
        UUID id,
        String name,
        String province,
        String district,
        String address,
        double latitude,
        double longitude,
        OpeningHours hours,
        @Nullable String phone,
        boolean doorsAssumed,
        boolean closed,
        int version) {

    public boolean isOlderThan(SiteCard other) {
        return version < other.version;
    }

    public boolean isIn(String place) {
        return district.contains(place) || province.contains(place);
    }

    public boolean mentions(String[] words) {
        String text = (name + ' ' + province + ' ' + district + ' ' + address).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
