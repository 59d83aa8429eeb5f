package kr.ansim.membership.coupon;

import java.util.ArrayList;
import java.util.List;
import kr.ansim.membership.CampaignTerms;
import kr.ansim.membership.Cart;
import kr.ansim.membership.CartLine;
import kr.ansim.membership.CouponKind;

/** What a cart costs by categories, which is all that coupons ask of it. */
final class CategoryCosts {

    private final List<String> categories;
    private final long[] costs;

    private CategoryCosts(List<String> categories, long[] costs) {
        this.categories = categories;
        this.costs = costs;
    }

    static CategoryCosts of(Cart cart) {
        List<String> categories = cart.lines().stream()
                .map(CartLine::category)
                .distinct()
                .sorted()
                .toList();
        long[] costs = new long[categories.size()];
        cart.lines()
                .forEach(line -> costs[categories.indexOf(line.category())] +=
                        line.cost().amount());
        return new CategoryCosts(categories, costs);
    }

    List<String> categories() {
        return categories;
    }

    long[] costs() {
        return costs.clone();
    }

    /** The places of those that it is for. */
    int[] places(CampaignTerms terms) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < categories.size(); at++) {
            if (terms.isFor(categories.get(at))) {
                places.add(at);
            }
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    long cost(CampaignTerms terms) {
        long cost = 0;
        for (int place : places(terms)) {
            cost += costs[place];
        }
        return cost;
    }

    /** What it would take off if it were the only one. */
    long worth(CampaignTerms terms) {
        long cost = cost(terms);
        long off = terms.kind() == CouponKind.AMOUNT
                ? terms.amount()
                : cost / 100 * terms.amount() + cost % 100 * terms.amount() / 100;
        long limited =
                terms.most().amount() == 0 ? off : Math.min(off, terms.most().amount());
        return Math.min(limited, cost);
    }
}
