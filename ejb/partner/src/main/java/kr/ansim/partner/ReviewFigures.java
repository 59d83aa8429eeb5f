package kr.ansim.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How the review has gone since a day.
 *
 * @param steps how often companies took each step in the time
 * @param ages how many applications lie with us, by the days since they were handed in: under 7, under 15, under 30, longer
 * @param papers how long papers lay with us, in working time
 * @param applications how long applications did until they were decided on
 * @param reasons why papers were returned, the most frequent first
 */
public record ReviewFigures(
        LocalDate since,
        Map<CompanyStepKind, Integer> steps,
        int begun,
        List<Integer> ages,
        StageTime papers,
        StageTime applications,
        int targetDays,
        List<FirstTimeRight> categories,
        List<FirstTimeRight> companies,
        Map<ReturnReason, Integer> reasons,
        List<Workload> workload) {

    public ReviewFigures {
        steps = Map.copyOf(steps);
        ages = List.copyOf(ages);
        categories = List.copyOf(categories);
        companies = List.copyOf(companies);
        workload = List.copyOf(workload);
    }
}
