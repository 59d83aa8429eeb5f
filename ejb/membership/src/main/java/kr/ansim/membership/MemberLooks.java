package kr.ansim.membership;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.member.MemberGroupList;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/**
 * Who has looked at a member: the law wants to know of each access who it was, when, from where, and whose data it was
 * (Standard of Measures to Secure the Safety of Personal Information, Article 8).
 */
@Stateless
public class MemberLooks {

    /** Within this time the same person at the same member is one look. */
    private static final Duration ONE_LOOK = Duration.ofMinutes(10);

    @Inject
    private MemberGroupList groups;

    @Inject
    private AuditTrail trail;

    /** @param page which of the pages about a member it was. @throws RuleBroken {@code NO_SUCH_MEMBER} */
    @RolesAllowed({"VIP_DESK", "MEMBERSHIP_MANAGER"})
    public void looked(String member, String page) {
        String number = groups.ref(member).number();
        trail.recordOnceIn(
                ONE_LOOK,
                number,
                AuditEntry.of("member.looked", "member", number).detail("page", page));
    }

    /**
     * That they stand in a list, with no more than their masked names and phones. It is no look, so that
     * whoever opens one of them still leaves one. Numbers that nobody has are left out.
     *
     * @param page which of the pages it was
     */
    @RolesAllowed({"VIP_DESK", "DESK_SUPERVISOR", "MEMBERSHIP_MANAGER"})
    public void listed(Collection<String> members, String page) {
        shown("member.listed", members, page);
    }

    /**
     * The same of those whom somebody searched for. Whoever gathers members one search after the other is told apart by it from
     * whoever begins the day with a list.
     */
    @RolesAllowed({"VIP_DESK", "DESK_SUPERVISOR", "MEMBERSHIP_MANAGER"})
    public void found(Collection<String> members, String page) {
        shown("member.found", members, page);
    }

    private void shown(String action, Collection<String> members, String page) {
        trail.recordOnceIn(
                ONE_LOOK,
                groups.heads(members).stream()
                        .map(number -> AuditEntry.of(action, "member", number)
                                .detail("page", page)
                                .detail("whose", number))
                        .toList());
    }

    /** The member that stands for this one, for those who keep watch. @throws RuleBroken {@code NO_SUCH_MEMBER} at member */
    @RolesAllowed("AUDITOR")
    public MemberRef head(String member) {
        if (groups.numbersOf(member).isEmpty()) {
            throw RuleBroken.at("member", MembershipRule.NO_SUCH_MEMBER);
        }
        return groups.ref(member);
    }

    /** The numbers of all who are the same person; a number that nobody has stays alone. */
    @PermitAll
    public List<String> numbersOf(String member) {
        List<String> numbers = groups.numbersOf(member);
        return numbers.isEmpty() ? List.of(member) : numbers;
    }
}
