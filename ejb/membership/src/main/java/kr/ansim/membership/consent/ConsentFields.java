package kr.ansim.membership.consent;

import static kr.ansim.membership.field.TextFields.needed;

import java.time.Instant;
import java.util.List;
import kr.ansim.kernel.Faults;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.TellConsent;

/** What is wrong with consents as they were told, all of it at once. */
final class ConsentFields {

    private static final int LONGEST_VERSION = 40;
    private static final int LONGEST_SOURCE = 100;

    private ConsentFields() {}

    static Faults faults(List<TellConsent> consents, Instant now) {
        Faults faults = new Faults();
        if (consents.isEmpty()) {
            faults.at("consents", MembershipRule.FIELD_MISSING);
        }
        for (int at = 0; at < consents.size(); at++) {
            String place = "consents[" + at + "].";
            TellConsent told = consents.get(at);
            needed(faults, place + "textVersion", told.textVersion(), LONGEST_VERSION);
            needed(faults, place + "source", told.source(), LONGEST_SOURCE);
            if (told.at().isAfter(now)) {
                faults.at(place + "at", MembershipRule.TIME_AHEAD);
            }
        }
        return faults;
    }
}
