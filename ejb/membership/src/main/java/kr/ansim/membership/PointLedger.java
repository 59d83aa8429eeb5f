package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kr.ansim.membership.point.JournalSearch;
import kr.ansim.membership.point.NightStep;
import kr.ansim.membership.point.TrialBalances;

/** The book of points for those who answer for it: what moved, whether it balances, and what is owed to members. */
@Stateless
@RolesAllowed("MEMBERSHIP_MANAGER")
public class PointLedger {

    @Inject
    private JournalSearch search;

    @Inject
    private TrialBalances balances;

    @Inject
    private NightStep night;

    public List<JournalDetails> find(FindJournals wanted) {
        return search.find(wanted);
    }

    /** The latest trial balance; empty before the first night. */
    public Optional<TrialBalance> latest() {
        return balances.latest(1).stream().findFirst();
    }

    /** Adds the book up now. Takes seconds per million lots. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public TrialBalance addUp() {
        TrialBalance made = balances.make();
        night.add(made, false);
        return made;
    }
}
