package kr.ansim.web.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.stream.Collectors;
import kr.ansim.membership.CandidateDetails.Agreement;
import kr.ansim.membership.CandidateState;
import kr.ansim.membership.ConsentStanding;
import kr.ansim.membership.MatchEvidence;
import kr.ansim.membership.SalesChannel;
import kr.ansim.web.faces.Wording;

/** Words and looks for what the membership says of members. */
@Named("memberWords")
@ApplicationScoped
public class MemberWords {

    /** The strongest first. */
    public String evidence(Collection<MatchEvidence> all) {
        return all.stream()
                .sorted((one, other) -> other.compareTo(one))
                .map(one -> Wording.MEMBERS.text("evidence." + one))
                .collect(Collectors.joining(", "));
    }

    public String channels(Collection<SalesChannel> all) {
        return all.stream().map(one -> Wording.MEMBERS.text("channel." + one)).collect(Collectors.joining(", "));
    }

    /** In groups, as it is said on the phone. */
    public String number(String number) {
        return number.length() == 10
                ? number.substring(0, 3) + "-" + number.substring(3, 6) + "-" + number.substring(6)
                : number;
    }

    public String orNothing(String value) {
        return value.isEmpty() ? "—" : value;
    }

    /** The state of a pair as chips know it. */
    public String chip(CandidateState state) {
        return "pair-" + state;
    }

    public String chip(ConsentStanding.State state) {
        return "sending-" + state;
    }

    public String chip(Agreement agreement) {
        return "agreement-" + agreement;
    }
}
