package kr.ansim.delivery;

import java.util.Map;

/**
 * The whole desk in figures.
 *
 * @param sites how many sites each filter shows
 */
public record DeliveryFigures(Map<SiteFilter, Integer> sites, DoorTally doors) {

    public int count(SiteFilter filter) {
        return sites.getOrDefault(filter, 0);
    }
}
