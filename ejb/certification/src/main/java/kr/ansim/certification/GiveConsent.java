package kr.ansim.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Command: let institutes provide us with the caller's company's certificates and reports.
 *
 * @param endsOn the last day, a year from today at the latest
 * @param terms the names of the terms agreed to, as they were shown; with the optional ones, reports may be shown to the
 *     company they were submitted to
 */
public record GiveConsent(Set<CertificationSource> institutes, LocalDate endsOn, List<String> terms) {

    public GiveConsent {
        institutes = Set.copyOf(institutes);
        terms = List.copyOf(terms);
    }
}
