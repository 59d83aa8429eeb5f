package kr.ansim.care;

import java.util.List;

/** Who else looks at a case now. @param version of the case, by which a page sees that it has changed */
public record CasePresence(List<Looker> others, int version) {

    public CasePresence {
        others = List.copyOf(others);
    }

    /** @param account the principal's name. @param writing whether there are words that are not sent yet */
    public record Looker(String account, boolean writing) {}
}
