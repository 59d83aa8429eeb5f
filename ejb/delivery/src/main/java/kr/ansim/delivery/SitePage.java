package kr.ansim.delivery;

import java.util.List;
import java.util.Map;

/**
 * A part of a list of sites, those that wait for somebody first.
 *
 * @param counts how many sites each filter would show, by the other conditions of the question
 * @param provinces that there are sites in
 * @param districts of the province asked for
 */
public record SitePage(
        List<SiteSummary> rows,
        int total,
        Map<SiteFilter, Integer> counts,
        List<String> provinces,
        List<String> districts) {}
