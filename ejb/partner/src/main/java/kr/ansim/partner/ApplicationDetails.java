package kr.ansim.partner;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An application as far as it has come, for the company's own people.
 *
 * @param done the steps whose values are complete; handing in is no step of its own
 * @param savedAt when something was last kept
 */
public record ApplicationDetails(
        UUID company,
        CompanyState state,
        DescribeCompany description,
        NamePeople people,
        Optional<SettlementAccount> account,
        ChooseSales sales,
        Set<ApplicationStep> done,
        Instant savedAt,
        Optional<Instant> submittedAt) {

    public ApplicationDetails {
        done = Set.copyOf(done);
    }

    /** The steps that its owner still has to fill in. */
    public List<ApplicationStep> missing() {
        return missing(done);
    }

    /** Of those that are filled in, all but handing in papers, what was not done. */
    public static List<ApplicationStep> missing(Set<ApplicationStep> done) {
        return List.of(ApplicationStep.COMPANY, ApplicationStep.PEOPLE, ApplicationStep.ACCOUNT, ApplicationStep.SALES)
                .stream()
                .filter(step -> !done.contains(step))
                .toList();
    }
}
