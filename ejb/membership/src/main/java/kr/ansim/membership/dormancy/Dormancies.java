package kr.ansim.membership.dormancy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.membership.member.Reachable;
import kr.ansim.notice.Mail;
import kr.ansim.notice.MailTemplate;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** Tells members that they will be dormant, makes them so when the day has come, and wakes those who do something. */
@Stateless
@PermitAll
public class Dormancies {

    private static final int SOME = 200;

    /** Members who are read at a time, of whom most do something. */
    private static final int PIECE = 2_000;

    /** Until then an address may have been told of those who had none. */
    private static final Period LOOK_AGAIN = Period.ofDays(30);

    @Inject
    private IdleMembers members;

    @Inject
    private DormancyPolicy policy;

    @Inject
    private Reachable reachable;

    @Inject
    private Mail mail;

    @Inject
    private AuditTrail trail;

    /** @return behind whom to go on; empty at the end */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<UUID> tellSome(UUID after) {
        Optional<IdleMembers.Piece> piece = members.piece(after, PIECE);
        piece.ifPresent(this::tell);
        return piece.filter(one -> one.seen() == PIECE).map(IdleMembers.Piece::last);
    }

    private void tell(IdleMembers.Piece piece) {
        Set<UUID> unreached = new LinkedHashSet<>(
                members.untold(piece, policy.idleSince(), policy.today().minus(LOOK_AGAIN)));
        reachable.byMail(unreached).forEach((member, address) -> {
            unreached.remove(member);
            members.tell(member, policy.today(), policy.due());
            mail.send(
                    MailTemplate.DORMANCY_AHEAD,
                    address,
                    Locale.KOREAN,
                    Map.of("dormantOn", policy.due().toString()));
            trail.record(
                    AuditEntry.of("member.dormancy-announced", "member", member).detail("due", policy.due()));
        });
        members.unreached(unreached, policy.today());
    }

    /** @return behind whom to go on; empty at the end */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<UUID> settleSome(UUID after) {
        List<IdleMembers.Dormant> some = members.due(after, policy.today(), SOME);
        for (IdleMembers.Dormant one : some) {
            if (members.isActive(one.member(), DormancyPolicy.start(one.announcedOn()))) {
                members.forget(one.member());
                trail.record(AuditEntry.of("member.awake", "member", one.member()));
            } else if (members.sleep(one.member(), policy.today())) {
                trail.record(AuditEntry.of("member.dormant", "member", one.member()));
            }
        }
        return last(some.stream().map(IdleMembers.Dormant::member).toList());
    }

    private static Optional<UUID> last(List<UUID> some) {
        return some.size() < SOME ? Optional.empty() : Optional.of(some.get(some.size() - 1));
    }
}
