package kr.ansim.partner.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kr.ansim.kernel.LoggedFailure;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.port.BusinessClaim;
import kr.ansim.partner.port.StatusAnswer;
import kr.ansim.partner.port.TaxOffice;
import kr.ansim.partner.port.TaxOfficeUnavailable;
import kr.ansim.partner.port.TruthAnswer;
import kr.ansim.platform.PersonalDataVault;

/**
 * Asks the tax office about the companies that are due, a hundred at a time and outside any transaction, and keeps the
 * answers one by one.
 */
@ApplicationScoped
public class Inquiry {

    private static final Logger LOG = Logger.getLogger(Inquiry.class.getName());
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @Inject
    private TaxOffice office;

    @Inject
    private CheckBook book;

    @Inject
    private PersonalDataVault vault;

    @Inject
    private Clock clock;

    /** @return whether more may be due, because as many as can be asked about at once were */
    public boolean ask() {
        List<Asked> due = book.claim(TaxOffice.MOST, clock.instant());
        if (due.isEmpty()) {
            return false;
        }
        StatusAnswer status = office.status(due.stream().map(Asked::number).toList());
        List<BusinessClaim> claims = due.stream().flatMap(this::claim).toList();
        Optional<TruthAnswer> truth = claims.isEmpty() ? Optional.empty() : Optional.of(office.validate(claims));
        Optional<Duration> wait = Stream.of(Optional.of(status), truth)
                .flatMap(Optional::stream)
                .flatMap(answer -> answer instanceof TaxOfficeUnavailable away ? away.retryAfter().stream() : null)
                .max(Duration::compareTo);
        for (Asked asked : due) {
            keep(asked, told(asked, status, truth), wait);
        }
        return due.size() == TaxOffice.MOST && status instanceof StatusAnswer.Told;
    }

    /** One that cannot be kept keeps none of the others waiting; it is asked again when its claim is over. */
    private void keep(Asked asked, Told told, Optional<Duration> wait) {
        try {
            Instant now = clock.instant();
            if (told.isAnything()) {
                book.note(asked, told, now);
            }
            if (!told.answers(asked)) {
                book.postpone(asked, now, now.plus(pause(asked.failures(), wait)));
            }
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "the answer about company " + asked.company() + " could not be kept",
                    LoggedFailure.of(failure));
        }
    }

    static Duration pause(int failures, Optional<Duration> wait) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 10));
        Duration bounded = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
        return wait.filter(told -> told.compareTo(bounded) > 0).orElse(bounded);
    }

    private Stream<BusinessClaim> claim(Asked asked) {
        return asked.claimed().stream()
                .flatMap(claimed -> name(claimed.representative()).stream()
                        .map(name -> new BusinessClaim(asked.number(), claimed.openedOn(), name, "")));
    }

    /** Empty when it was erased meanwhile: whoever did that has the company asked about anew. */
    private Optional<String> name(UUID representative) {
        try {
            return Optional.ofNullable(vault.use(representative).get("name")).filter(name -> !name.isBlank());
        } catch (RuleBroken gone) {
            return Optional.empty();
        }
    }

    private static Told told(Asked asked, StatusAnswer status, Optional<TruthAnswer> truth) {
        return new Told(
                status instanceof StatusAnswer.Told told ? told.of(asked.number()) : Optional.empty(),
                asked.claimed().isPresent() && truth.orElse(null) instanceof TruthAnswer.Told told
                        ? told.of(asked.number())
                        : Optional.empty());
    }
}
