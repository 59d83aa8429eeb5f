package kr.ansim.care.callback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.CallBackConsent;
import kr.ansim.care.CallBackState;
import kr.ansim.care.CallBackWindow;
import kr.ansim.care.CasePriority;
import kr.ansim.care.DescribeSla;
import kr.ansim.care.PlanCallBack;
import kr.ansim.care.SlaPolicy;
import kr.ansim.care.TargetKind;
import kr.ansim.care.sla.SlaBook;
import kr.ansim.care.sla.SlaPolicies;
import kr.ansim.membership.MemberDesk;
import kr.ansim.membership.MemberDetails;
import kr.ansim.membership.MemberGroups;
import kr.ansim.membership.MemberState;
import kr.ansim.membership.SalesChannel;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.HolidayCalendar;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;

/** A desk that calls one member back, on a Monday from 10:00 on in Korea. */
final class CallBackWorld {

    static final String MEMBER = "1234567897";
    static final UUID MEMBER_ID = new UUID(0, 1);
    static final UUID PHONE = new UUID(0, 2);
    static final String ONE = "account:one";
    static final String OTHER = "account:other";

    final Statements statements = Tables.make("care");
    final MovedClock clock = new MovedClock(Instant.parse("2026-11-30T01:00:00Z"));
    final Trail trail = new Trail();
    final OpenVault vault = new OpenVault();
    final Inbox inbox = new Inbox();
    final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(Clock.class, clock)
            .with(AuditTrail.class, trail)
            .with(PersonalDataVault.class, vault)
            .with(Notifications.class, inbox)
            .with(HolidayCalendar.class, new HolidayCalendar(java.util.Set.of()))
            .with(MemberDesk.class, new Desk())
            .with(MemberGroups.class, new Same());
    final CallBackBook book = wired.get(CallBackBook.class);
    final CallBackCourse course = wired.get(CallBackCourse.class);
    final CallBackRows rows = wired.get(CallBackRows.class);
    final CallBackFiles files = wired.get(CallBackFiles.class);
    final CallBackStep step = wired.get(CallBackStep.class);

    static final class Inbox extends Notifications {
        final List<String> told = new ArrayList<>();

        @Override
        public void tell(Recipients to, Notification notification) {
            told.add(to.key() + " " + notification.template());
        }
    }

    private static final class Desk extends MemberDesk {
        @Override
        public MemberDetails get(String number) {
            MemberDetails.Customer customer = new MemberDetails.Customer(
                    PHONE,
                    SalesChannel.TV,
                    "T-1",
                    MEMBER,
                    Instant.EPOCH,
                    true,
                    Map.of("name", "김*은", "phone", "010-4821-****"));
            return new MemberDetails(
                    MEMBER_ID, MEMBER, MemberState.ACTIVE, LocalDate.EPOCH, List.of(customer), List.of());
        }
    }

    private static final class Same extends MemberGroups {
        @Override
        public List<UUID> idsOf(String number) {
            return List.of(MEMBER_ID);
        }
    }

    static PlanCallBack wish(CallBackWindow window, CallBackConsent consent, boolean mine) {
        return new PlanCallBack(
                MEMBER,
                Optional.of(window),
                consent,
                Optional.empty(),
                "설치 날짜",
                Optional.empty(),
                Optional.empty(),
                mine);
    }

    /** From now on, in this zone; on each weekday the minutes of the day. */
    void opens(String zone, SlaPolicy.Hours... hours) {
        Map<CasePriority, Map<TargetKind, Integer>> minutes = new EnumMap<>(CasePriority.class);
        for (CasePriority priority : CasePriority.values()) {
            Map<TargetKind, Integer> ofOne = new EnumMap<>(TargetKind.class);
            Arrays.stream(TargetKind.values()).forEach(kind -> ofOne.put(kind, 60));
            minutes.put(priority, ofOne);
        }
        int version = wired.get(SlaPolicies.class).current().version();
        wired.get(SlaBook.class).change(new DescribeSla(version, zone, List.of(hours), minutes), ONE);
    }

    CallBackRow row(UUID id) {
        return rows.find(id).orElseThrow();
    }

    CallBackState state(UUID id) {
        return row(id).state();
    }
}
