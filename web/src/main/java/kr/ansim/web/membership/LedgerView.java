package kr.ansim.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.membership.FindJournals;
import kr.ansim.membership.JournalDetails;
import kr.ansim.membership.PointLedger;
import kr.ansim.membership.TrialBalance;
import kr.ansim.web.faces.PagedList;
import org.jspecify.annotations.Nullable;

/** The book of points: every journal, whether all of it balances, and what members may still spend. */
@Named("ledger")
@RequestScoped
public class LedgerView extends PagedList<JournalDetails> {

    @Inject
    private PointLedger ledger;

    private @Nullable Optional<TrialBalance> latest;
    private @Nullable Optional<Instant> asked;

    @Override
    protected List<JournalDetails> find(String wanted, @Nullable UUID last, int limit) {
        return ledger.find(new FindJournals(wanted, last, limit));
    }

    @Override
    protected UUID id(JournalDetails row) {
        return row.id();
    }

    @Override
    protected String kept() {
        return "";
    }

    public void addUp() {
        ledger.addUp();
        look();
    }

    /** Polled while a worker adds up. */
    public void look() {
        latest = null;
        asked = null;
    }

    private Optional<Instant> asked() {
        Optional<Instant> known = asked;
        if (known == null) {
            known = ledger.addingUpSince();
            asked = known;
        }
        return known;
    }

    public boolean isAddingUp() {
        return asked().isPresent();
    }

    public Instant getAskedAt() {
        return asked().orElseThrow();
    }

    private Optional<TrialBalance> latest() {
        Optional<TrialBalance> known = latest;
        if (known == null) {
            known = ledger.latest();
            latest = known;
        }
        return known;
    }

    public boolean isAddedUp() {
        return latest().isPresent();
    }

    public TrialBalance getBalance() {
        return latest().orElseThrow();
    }
}
