package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.ansim.care.Habit;
import kr.ansim.care.MemberHabits;
import kr.ansim.care.SingleView;
import kr.ansim.care.SizeKind;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.ConsentStanding;
import kr.ansim.membership.Consents;
import kr.ansim.membership.MemberBenefitList;
import kr.ansim.membership.MemberBenefits;
import kr.ansim.membership.MemberPoints;
import kr.ansim.membership.PointStanding;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** What the member of the one screen has and usually does, asked for after who it is. */
@Named("deskHoldings")
@RequestScoped
public class DeskHoldings {

    private static final int SOON = 30;

    @Inject
    private DeskView desk;

    @Inject
    private SingleView view;

    @Inject
    private MemberPoints points;

    @Inject
    private MemberBenefits benefits;

    @Inject
    private Consents consents;

    @Inject
    private Clock clock;

    private @Nullable PointStanding standing;
    private @Nullable MemberBenefitList list;
    private @Nullable MemberHabits habits;
    private @Nullable List<ConsentStanding> consented;

    void read() {
        getPoints();
        getBenefits();
        getHabits();
        getConsents();
    }

    /** Something was given. The page asks what there is before that, too, to find out which of its parts are shown. */
    void again() {
        standing = null;
        list = null;
        consented = null;
    }

    public PointStanding getPoints() {
        PointStanding known = standing;
        if (known == null) {
            known = points.of(desk.getIt().number());
            standing = known;
        }
        return known;
    }

    /** What ends within thirty days, the soonest first. */
    public List<PointStanding.Ending> getSoon() {
        LocalDate until =
                LocalDate.ofInstant(clock.instant(), SystemClock.KOREA).plusDays(SOON);
        return getPoints().ending().stream()
                .filter(one -> !one.on().isAfter(until))
                .toList();
    }

    public MemberBenefitList getBenefits() {
        MemberBenefitList known = list;
        if (known == null) {
            known = benefits.of(desk.getIt().number());
            list = known;
        }
        return known;
    }

    public MemberHabits getHabits() {
        MemberHabits known = habits;
        if (known == null) {
            known = view.habits(desk.getIt().number());
            habits = known;
        }
        return known;
    }

    /** Such as "TV 71% · 온라인 29%". */
    public String getChannels() {
        return getHabits().channels().stream()
                .map(one -> Wording.DESK.text(
                        "channel.share", Wording.MEMBERS.text("channel." + one.channel()), one.percent()))
                .collect(Collectors.joining(" · "));
    }

    public @Nullable Habit getPayment() {
        return getHabits().payment().orElse(null);
    }

    /** Of what the member has bought in sizes. */
    public List<SizeKind> getSized() {
        return getHabits().sizes().keySet().stream().sorted().toList();
    }

    public @Nullable Habit size(SizeKind kind) {
        return getHabits().sizes().getOrDefault(kind, Optional.empty()).orElse(null);
    }

    public List<ConsentStanding> getConsents() {
        List<ConsentStanding> known = consented;
        if (known == null) {
            known = consents.of(desk.getIt().number());
            consented = known;
        }
        return known;
    }
}
