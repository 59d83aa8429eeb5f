package kr.ansim.delivery.site.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.ansim.delivery.SiteImportCode;
import kr.ansim.delivery.SiteImportRow;
import kr.ansim.delivery.site.SiteFacts;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which of our sites each site of a file is: by any name it ever had, or else as the only one missing from the
 * file that stands within 50 metres at the same address or under the same name, unless the two names differ by a number
 * only. That one is missing means something only when the file speaks of most other sites of its district. So a site keeps
 * its id when its register renames it or a district is cut anew. What is not beyond doubt is taken as a new site.
 */
final class SiteMatching {

    private static final double SAME_PLACE_M = 50;
    private static final double METRES_PER_DEGREE = 111_195;
    private static final Pattern NUMBERING = Pattern.compile("제?\\d+(호기|호|번|관|층)?|[a-z]$");

    private final ParsedSites read;
    private final KnownSites known;
    private final Map<UUID, Integer> takenBy = new HashMap<>();
    private final List<SiteImportRow> remarks = new ArrayList<>();

    private SiteMatching(ParsedSites read, KnownSites known) {
        this.read = read;
        this.known = known;
    }

    /** @param remarks what is to be told beside what was told on reading */
    record Result(List<Matched> sites, List<SiteImportRow> remarks) {}

    static Result of(ParsedSites read, KnownSites known) {
        return new SiteMatching(read, known).result();
    }

    private Result result() {
        Map<ParsedSite, @Nullable UUID> ours = new LinkedHashMap<>();
        List<ParsedSite> unknown = new ArrayList<>();
        for (ParsedSite site : read.sites()) {
            UUID id = known.find(site.identity()).orElse(null);
            if (id == null) {
                unknown.add(site);
                ours.put(site, null);
            } else {
                Integer first = takenBy.putIfAbsent(id, site.line());
                if (first == null) {
                    ours.put(site, id);
                } else {
                    tell(site, SiteImportCode.DUPLICATE_SITE, String.valueOf(first));
                }
            }
        }
        Map<ParsedSite, UUID> renamed = renamed(unknown);
        List<Matched> sites = new ArrayList<>();
        ours.forEach((site, id) -> {
            UUID byPlace = renamed.get(site);
            sites.add(new Matched(site, byPlace == null ? id : byPlace, byPlace != null));
        });
        return new Result(sites, remarks);
    }

    private Map<ParsedSite, UUID> renamed(List<ParsedSite> unknown) {
        Map<UUID, SiteFacts> missing = known.without(takenBy.keySet());
        missing.keySet().removeAll(known.of(read.faulty()));
        Map<String, Set<UUID>> byWords = new HashMap<>();
        missing.forEach((id, facts) -> words(facts)
                .forEach(word -> byWords.computeIfAbsent(word, w -> new LinkedHashSet<>())
                        .add(id)));
        Map<ParsedSite, UUID> onlyOne = new LinkedHashMap<>();
        for (ParsedSite site : unknown) {
            List<UUID> here = words(site.facts())
                    .flatMap(word -> byWords.getOrDefault(word, Set.of()).stream())
                    .distinct()
                    .filter(id -> isSame(site.facts(), Objects.requireNonNull(missing.get(id))))
                    .toList();
            if (here.size() == 1) {
                onlyOne.put(site, here.get(0));
            }
        }
        removeContested(onlyOne);
        Coverage coverage = coverage(onlyOne.values());
        Map<ParsedSite, UUID> renamed = new LinkedHashMap<>();
        onlyOne.forEach((site, id) -> {
            SiteFacts before = Objects.requireNonNull(missing.get(id));
            boolean proven = coverage.speaksOfMostBeside(id);
            if (proven) {
                renamed.put(site, id);
            }
            tell(
                    site,
                    proven ? SiteImportCode.SITE_RENAMED : SiteImportCode.SAME_PLACE,
                    before.province() + ' ' + before.district(),
                    before.name());
        });
        return renamed;
    }

    private Coverage coverage(Collection<UUID> claimed) {
        Set<UUID> spokenOf = new HashSet<>(takenBy.keySet());
        spokenOf.addAll(known.of(read.faulty()));
        spokenOf.addAll(claimed);
        List<String> broken = read.faulty().stream()
                .filter(identity -> known.find(identity).isEmpty())
                .map(SiteIdentity::district)
                .toList();
        return new Coverage(known.facts(), spokenOf, broken);
    }

    private static void removeContested(Map<ParsedSite, UUID> claims) {
        Set<UUID> once = new HashSet<>();
        Set<UUID> twice = new HashSet<>();
        claims.values().stream().filter(id -> !once.add(id)).forEach(twice::add);
        claims.values().removeAll(twice);
    }

    /** The name, and the address after its districts: one of the two stays when the other changes. */
    private static Stream<String> words(SiteFacts facts) {
        Stream<String> addresses = Stream.of(facts.roadAddress(), facts.lotAddress())
                .filter(Objects::nonNull)
                .map(SiteMatching::withoutDistricts);
        return Stream.concat(Stream.of("name " + Words.comparable(facts.name())), addresses);
    }

    private static String withoutDistricts(String address) {
        return Words.comparable(address.replaceFirst("^(\\S+[시도군구] )+", ""));
    }

    private static boolean isSame(SiteFacts one, SiteFacts other) {
        return isNear(one, other) && !areNumberedNeighbours(one.name(), other.name());
    }

    /** 주민센터 and 주민센터 2호기 stand side by side. */
    private static boolean areNumberedNeighbours(String one, String other) {
        String first = Words.comparable(one);
        String second = Words.comparable(other);
        return !first.equals(second)
                && NUMBERING
                        .matcher(first)
                        .replaceAll("")
                        .equals(NUMBERING.matcher(second).replaceAll(""));
    }

    private static boolean isNear(SiteFacts one, SiteFacts other) {
        double north = (one.latitude() - other.latitude()) * METRES_PER_DEGREE;
        double east =
                (one.longitude() - other.longitude()) * METRES_PER_DEGREE * Math.cos(Math.toRadians(one.latitude()));
        return Math.hypot(north, east) <= SAME_PLACE_M;
    }

    private void tell(ParsedSite site, SiteImportCode code, String... arguments) {
        remarks.add(new SiteImportRow(site.line(), site.nameColumn(), code, List.of(arguments)));
    }
}
