package kr.ansim.membership;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.ansim.membership.point.JournalSearch;
import kr.ansim.membership.point.TrialBalances;
import kr.ansim.membership.point.TrialWishes;

/** The book of points for those who answer for it: what moved, whether it balances, and what is owed to members. */
@Stateless
@RolesAllowed("MEMBERSHIP_MANAGER")
public class PointLedger {

    @Inject
    private JournalSearch search;

    @Inject
    private TrialBalances balances;

    @Inject
    private TrialWishes wishes;

    @Resource
    private SessionContext session;

    public List<JournalDetails> find(FindJournals wanted) {
        return search.find(wanted);
    }

    /** The latest trial balance; empty before the first night. */
    public Optional<TrialBalance> latest() {
        return balances.latest(1).stream().findFirst();
    }

    /** Has the book added up by a worker, which takes seconds per million lots; {@link #latest()} tells what was found. */
    public void addUp() {
        wishes.ask(session.getCallerPrincipal().getName());
    }

    /** Since when the book is being added up for somebody. */
    public Optional<Instant> addingUpSince() {
        return wishes.askedAt();
    }
}
