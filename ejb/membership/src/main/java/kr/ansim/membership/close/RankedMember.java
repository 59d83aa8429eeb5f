package kr.ansim.membership.close;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import kr.ansim.membership.Purchases;
import org.jspecify.annotations.Nullable;

/** One who may be among the best. @param firstBoughtOn of all that are this person */
record RankedMember(UUID id, Purchases purchases, @Nullable LocalDate firstBoughtOn) {

    /** By amount, then by count, then the earlier first purchase, then the earlier member. */
    static final Comparator<RankedMember> BEST_FIRST = Comparator.comparing(
                    (RankedMember one) -> one.purchases().amount())
            .thenComparing(one -> one.purchases().count())
            .reversed()
            .thenComparing(RankedMember::firstBoughtOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RankedMember::id);
}
