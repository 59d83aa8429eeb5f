package kr.ansim.membership.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.ConsentAct;
import kr.ansim.membership.ConsentChannel;
import kr.ansim.membership.ConsentStanding;
import kr.ansim.membership.ConsentStanding.State;
import kr.ansim.membership.SendingAnswer;
import kr.ansim.membership.SendingAnswer.Reason;
import kr.ansim.membership.SendingPurpose;
import kr.ansim.membership.TellConsent;
import org.jspecify.annotations.Nullable;

/**
 * All that a member has ever said, and what follows from it. A consent holds from the day it was given or last confirmed to
 * the end of the same day two years later, in Korea (from 29 February to 28 February); the law counts neither the first day
 * nor hours. Where two things were said at one moment, a withdrawal counts.
 */
public final class SaidConsents {

    static final SaidConsents NONE = new SaidConsents(List.of());

    private static final int YEARS = 2;
    private static final LocalTime NIGHT_BEGINS = LocalTime.of(21, 0);
    private static final LocalTime NIGHT_ENDS = LocalTime.of(8, 0);

    private final List<TellConsent> said;

    public SaidConsents(Collection<TellConsent> said) {
        this.said = said.stream()
                .sorted(Comparator.comparing(TellConsent::at).thenComparing(TellConsent::act))
                .toList();
    }

    public SendingAnswer maySend(ConsentChannel channel, SendingPurpose purpose, Instant at) {
        if (purpose == SendingPurpose.NOTICE) {
            return new SendingAnswer(Reason.NOTICE, Optional.empty());
        }
        ConsentStanding standing = standing(channel, at);
        Reason reason = reason(standing.state());
        if (reason == Reason.CONSENTED
                && isNight(at)
                && standing(ConsentChannel.NIGHT, at).state() != State.HOLDS) {
            reason = Reason.NIGHT;
        }
        return new SendingAnswer(reason, standing.last().flatMap(ConsentStanding.Said::confirmBy));
    }

    private static Reason reason(State state) {
        return switch (state) {
            case NEVER_GIVEN -> Reason.NO_CONSENT;
            case HOLDS -> Reason.CONSENTED;
            case LAPSED -> Reason.NOT_CONFIRMED;
            case WITHDRAWN -> Reason.WITHDRAWN;
        };
    }

    /** By what was said until then. A confirmation of what was not given, or was withdrawn, says nothing. */
    public ConsentStanding standing(ConsentChannel channel, Instant at) {
        @Nullable TellConsent last = null;
        for (TellConsent one : said) {
            boolean given = last != null && last.act() != ConsentAct.WITHDRAWN;
            boolean counts = one.act() == ConsentAct.GIVEN || given;
            if (one.channel() == channel && !one.at().isAfter(at) && counts) {
                last = one;
            }
        }
        if (last == null) {
            return new ConsentStanding(channel, State.NEVER_GIVEN, Optional.empty());
        }
        if (last.act() == ConsentAct.WITHDRAWN) {
            return new ConsentStanding(channel, State.WITHDRAWN, Optional.of(said(last, Optional.empty())));
        }
        LocalDate confirmBy = day(last.at()).plusYears(YEARS);
        State state = day(at).isAfter(confirmBy) ? State.LAPSED : State.HOLDS;
        return new ConsentStanding(channel, state, Optional.of(said(last, Optional.of(confirmBy))));
    }

    /** The first day of which a consent may lapse with this one. */
    static LocalDate earliest(LocalDate confirmBy) {
        return confirmBy.minusYears(YEARS);
    }

    private static ConsentStanding.Said said(TellConsent last, Optional<LocalDate> confirmBy) {
        return new ConsentStanding.Said(last.at(), last.textVersion(), last.source(), confirmBy);
    }

    /** The law leaves e-mail out of it; here no one is woken by anything. */
    static boolean isNight(Instant at) {
        LocalTime time = at.atZone(SystemClock.KOREA).toLocalTime();
        return !time.isBefore(NIGHT_BEGINS) || time.isBefore(NIGHT_ENDS);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, SystemClock.KOREA);
    }
}
