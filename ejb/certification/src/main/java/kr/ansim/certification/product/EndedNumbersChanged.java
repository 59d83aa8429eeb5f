package kr.ansim.certification.product;

import java.util.Set;
import kr.ansim.certification.ProductKey;

/**
 * Other certificates on a watched product are ended than before, however it stands with all its numbers: worse may be the
 * matter with it besides. Fired within the transaction that notes it.
 */
public record EndedNumbersChanged(ProductKey product, Set<String> before, Set<String> now) {

    public EndedNumbersChanged {
        before = Set.copyOf(before);
        now = Set.copyOf(now);
    }

    /** Whether one has ended of which nobody was told before. */
    public boolean isMore() {
        return !before.containsAll(now);
    }
}
