package kr.ansim.membership.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.ansim.kernel.Faults;
import kr.ansim.membership.CatalogueItem;
import kr.ansim.membership.MembershipRule;

/** What is wrong with an item as it was described, all of it at once. */
final class CatalogueFields {

    private static final int MOST_MILLIMETRES = 3_000;
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private final Faults faults = new Faults();

    private CatalogueFields() {}

    /** @param now the clocks of shops may be ahead of ours by some minutes */
    static Faults faults(CatalogueItem item, Instant now) {
        CatalogueFields fields = new CatalogueFields();
        fields.needed("code", item.code(), 64);
        fields.needed("name", item.name(), 200);
        fields.notLonger("brand", item.brand(), 100);
        fields.notLonger("category", item.category(), 100);
        fields.notLonger("imageUrl", item.imageUrl(), 500);
        if (item.price().isNegative()) {
            fields.faults.at("price", MembershipRule.AMOUNT_WRONG);
        }
        if (item.changedAt().isAfter(now.plus(AHEAD))) {
            fields.faults.at("changedAt", MembershipRule.TIME_AHEAD);
        }
        item.broadcast().ifPresent(fields::broadcast);
        if (item.validFrom().isPresent()
                && item.validTo()
                        .filter(to -> to.isBefore(item.validFrom().get()))
                        .isPresent()) {
            fields.faults.at("validTo", MembershipRule.ENDS_BEFORE_BEGIN);
        }
        fields.sizes(item.sizes());
        return fields.faults;
    }

    private void broadcast(CatalogueItem.Broadcast broadcast) {
        needed("broadcast.channel", broadcast.channel(), 40);
        if (broadcast.to().isBefore(broadcast.from())) {
            faults.at("broadcast.to", MembershipRule.ENDS_BEFORE_BEGIN);
        }
    }

    private void sizes(List<CatalogueItem.Size> sizes) {
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < sizes.size(); at++) {
            CatalogueItem.Size size = sizes.get(at);
            String place = "sizes[" + at + "].";
            needed(place + "size", size.size(), 40);
            if (!seen.add(size.size())) {
                faults.at(place + "size", MembershipRule.SIZE_TWICE);
            }
            size.measures().forEach((measure, millimetres) -> {
                if (millimetres < 1 || millimetres > MOST_MILLIMETRES) {
                    faults.at(place + "measures." + measure, MembershipRule.AMOUNT_WRONG);
                }
            });
        }
    }

    private void needed(String field, String value, int longest) {
        if (value.isBlank()) {
            faults.at(field, MembershipRule.FIELD_MISSING);
        }
        notLonger(field, value, longest);
    }

    private void notLonger(String field, String value, int longest) {
        if (value.length() > longest) {
            faults.at(field, MembershipRule.FIELD_TOO_LONG, longest);
        }
    }
}
