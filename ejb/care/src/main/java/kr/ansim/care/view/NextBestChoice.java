package kr.ansim.care.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import kr.ansim.care.NextProduct;
import kr.ansim.care.NextReason;
import kr.ansim.membership.BoughtLine;
import kr.ansim.membership.Offer;
import kr.ansim.membership.OfferedNext;
import org.jspecify.annotations.Nullable;

/** Which products have a reason to be named to somebody. */
final class NextBestChoice {

    /** So many others make a fashion. */
    static final int LEAST_BUYERS = 3;

    /** So often kept is no accident. */
    static final int LEAST_KEPT = 2;

    /** What somebody took to, as often as it was kept, and when last. */
    record Liked(String what, int times, Instant at) {}

    private final Predicate<String> sensitive;
    private final Set<String> barred = new HashSet<>();
    private final Map<String, Liked> brands;
    private final Map<String, Liked> categories;

    /**
     * @param lines what was bought, the newest first
     * @param complained codes of products about which there were complaints
     * @param sensitive whether a category or a name tells of what one does not speak of
     */
    NextBestChoice(List<BoughtLine> lines, Set<String> complained, Predicate<String> sensitive) {
        this.sensitive = sensitive;
        barred.addAll(complained);
        // nobody is offered what they have, or did not want
        lines.forEach(line -> barred.add(line.ordered().productCode()));
        brands = liked(lines, line -> line.ordered().brand());
        categories = liked(lines, line -> line.ordered().category());
    }

    /** Whether it may be given as a reason. */
    boolean mayBeSpokenOf(BoughtLine line) {
        return !sensitive.test(line.ordered().category())
                && line.productName().filter(sensitive).isEmpty();
    }

    /** Kept at least twice, and more often than sent back. */
    private Map<String, Liked> liked(List<BoughtLine> lines, Function<BoughtLine, String> by) {
        Map<String, Integer> kept = new LinkedHashMap<>();
        Map<String, Integer> back = new LinkedHashMap<>();
        Map<String, Instant> last = new LinkedHashMap<>();
        for (BoughtLine line : lines) {
            String what = by.apply(line);
            if (what.isBlank() || !mayBeSpokenOf(line)) {
                continue;
            }
            if (line.kept() > 0) {
                kept.merge(what, 1, Integer::sum);
                last.merge(what, line.at(), (one, other) -> one.isAfter(other) ? one : other);
            } else if (line.returned() > 0) {
                back.merge(what, 1, Integer::sum);
            }
        }
        Map<String, Liked> liked = new LinkedHashMap<>();
        last.forEach((what, at) -> {
            int times = kept.getOrDefault(what, 0);
            if (times >= LEAST_KEPT && times > back.getOrDefault(what, 0)) {
                liked.put(what, new Liked(what, times, at));
            }
        });
        return liked;
    }

    Set<String> brands() {
        return brands.keySet();
    }

    Set<String> categories() {
        return categories.keySet();
    }

    /**
     * @param next what others bought after a line of this member
     * @param offers of the brands and categories that the member likes
     * @param size in which the member wears an offer; empty for no claim
     */
    List<NextProduct> choose(
            Map<BoughtLine, List<OfferedNext>> next,
            List<Offer> offers,
            Function<Offer, Optional<String>> size,
            int most) {
        List<NextProduct> all = new ArrayList<>();
        next.forEach((line, follows) -> follows.stream()
                .filter(one -> one.buyers() >= LEAST_BUYERS)
                .forEach(one -> all.add(new NextProduct(
                        one.offer(),
                        NextReason.BOUGHT_NEXT,
                        line.productName().orElse(line.ordered().productCode()),
                        one.buyers(),
                        line.at(),
                        size.apply(one.offer())))));
        all.sort((one, other) -> other.times() - one.times());
        offers.forEach(offer -> add(all, offer, NextReason.BRAND_KEPT, brands.get(offer.brand()), size));
        offers.forEach(offer -> add(all, offer, NextReason.CATEGORY_KEPT, categories.get(offer.category()), size));
        Set<String> named = new HashSet<>();
        return all.stream()
                .filter(one -> mayBeNamed(one) && named.add(one.offer().code()))
                .limit(most)
                .toList();
    }

    private static void add(
            List<NextProduct> all,
            Offer offer,
            NextReason reason,
            @Nullable Liked liked,
            Function<Offer, Optional<String>> size) {
        if (liked != null) {
            all.add(new NextProduct(offer, reason, liked.what(), liked.times(), liked.at(), size.apply(offer)));
        }
    }

    /** A size that is known and not to be had makes it a vain promise. */
    private boolean mayBeNamed(NextProduct one) {
        Offer offer = one.offer();
        boolean fits = offer.sizes().isEmpty()
                || one.size().map(offer.sizes()::contains).orElse(true);
        boolean unspoken = sensitive.test(offer.category()) || sensitive.test(offer.name());
        return fits && !unspoken && !barred.contains(offer.code());
    }
}
