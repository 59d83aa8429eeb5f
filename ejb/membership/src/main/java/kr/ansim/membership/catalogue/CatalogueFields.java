package kr.ansim.membership.catalogue;

import static kr.ansim.membership.field.TextFields.needed;
import static kr.ansim.membership.field.TextFields.notLonger;

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
        needed(fields.faults, "code", item.code(), 64);
        needed(fields.faults, "name", item.name(), 200);
        notLonger(fields.faults, "brand", item.brand(), 100);
        notLonger(fields.faults, "category", item.category(), 100);
        notLonger(fields.faults, "imageUrl", item.imageUrl(), 500);
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
        needed(faults, "broadcast.channel", broadcast.channel(), 40);
        if (broadcast.to().isBefore(broadcast.from())) {
            faults.at("broadcast.to", MembershipRule.ENDS_BEFORE_BEGIN);
        }
    }

    private void sizes(List<CatalogueItem.Size> sizes) {
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < sizes.size(); at++) {
            CatalogueItem.Size size = sizes.get(at);
            String place = "sizes[" + at + "].";
            needed(faults, place + "size", size.size(), 40);
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
}
