package kr.ansim.delivery.site.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kr.ansim.delivery.site.SiteFacts;

/**
 * How much of a register a file speaks of, district by district. A file of a few rows says nothing about the sites that
 * are not in it.
 */
final class Coverage {

    private record Share(int spokenOf, int all) {

        static final Share NONE = new Share(0, 0);

        Share with(boolean spoken) {
            return new Share(spokenOf + (spoken ? 1 : 0), all + 1);
        }

        Share more(int rows) {
            return new Share(Math.min(spokenOf + rows, all), all);
        }

        Share without(boolean spoken) {
            return new Share(spokenOf - (spoken ? 1 : 0), all - 1);
        }
    }

    private final Map<UUID, SiteFacts> known;
    private final Set<UUID> spokenOf;
    private final Map<String, Share> districts = new HashMap<>();
    private Share register = Share.NONE;

    /**
     * @param spokenOf those of the known sites that a row of the file means, or may mean
     * @param broken districts of rows that speak of some site, though they are too broken to say of which
     */
    Coverage(Map<UUID, SiteFacts> known, Set<UUID> spokenOf, List<String> broken) {
        this.known = known;
        this.spokenOf = spokenOf;
        known.forEach((id, facts) -> {
            boolean spoken = spokenOf.contains(id);
            districts.merge(district(facts), Share.NONE.with(spoken), (old, one) -> old.with(spoken));
            register = register.with(spoken);
        });
        broken.forEach(district -> districts.computeIfPresent(district, (name, share) -> share.more(1)));
        register = register.more(broken.size());
    }

    /** Whether the file speaks of most other sites of this one's district; of the whole register when there is no other. */
    boolean speaksOfMostBeside(UUID id) {
        boolean spoken = spokenOf.contains(id);
        String district = district(Objects.requireNonNull(known.get(id)));
        Share others = districts.getOrDefault(district, Share.NONE).without(spoken);
        if (others.all() == 0) {
            others = register.without(spoken);
        }
        return others.spokenOf() * 2 > others.all();
    }

    private static String district(SiteFacts facts) {
        return facts.province() + ' ' + facts.district();
    }
}
