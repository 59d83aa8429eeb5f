package kr.ansim.membership;

import java.util.Map;

/**
 * How a member has ordered in some time.
 *
 * @param channels how many orders through each, and {@code payments} how many by each method; what no shop told is left out
 */
public record BuyingCounts(Map<SalesChannel, Integer> channels, Map<String, Integer> payments) {

    public BuyingCounts {
        channels = Map.copyOf(channels);
        payments = Map.copyOf(payments);
    }
}
