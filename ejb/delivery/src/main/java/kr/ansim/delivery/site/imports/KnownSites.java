package kr.ansim.delivery.site.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.delivery.site.SiteFacts;

/**
 * What we knew of one source's sites before the import.
 *
 * @param byIdentity every name a site is or was known by
 */
public record KnownSites(Map<SiteIdentity, UUID> byIdentity, Map<UUID, SiteFacts> facts) {

    Optional<UUID> find(SiteIdentity identity) {
        return Optional.ofNullable(byIdentity.get(identity));
    }

    /** The sites that none of these ids means, for finding those that changed their name. */
    Map<UUID, SiteFacts> without(Iterable<UUID> ids) {
        Map<UUID, SiteFacts> rest = new HashMap<>(facts);
        ids.forEach(rest::remove);
        return rest;
    }

    List<UUID> of(Iterable<SiteIdentity> identities) {
        List<UUID> ids = new ArrayList<>();
        identities.forEach(identity -> find(identity).ifPresent(ids::add));
        return ids;
    }
}
