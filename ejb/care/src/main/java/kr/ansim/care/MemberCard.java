package kr.ansim.care;

import java.util.Optional;
import kr.ansim.membership.BestPlace;
import kr.ansim.membership.GradeOutlook;
import kr.ansim.membership.MemberDetails;

/**
 * Who a member is, before anything else is known.
 *
 * @param member masked, with all who are the same person
 * @param outlook empty for a member that is erased
 * @param best its place among the best, if the last close gave it one
 */
public record MemberCard(MemberDetails member, Optional<GradeOutlook> outlook, Optional<BestPlace> best) {}
