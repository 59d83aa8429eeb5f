package kr.ansim.integration.institute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import kr.ansim.certification.port.ListAnswer;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.kernel.Unreadable;

/**
 * One list, page by page. A page is read as a whole before any of its entries is handed over; pages that lead back to one
 * we have been on, or have no end, break the list.
 */
final class Pages<T> {

    private static final int MOST_PAGES = 4_000;

    interface Reading<T> {
        T facts(Fields entry) throws Unreadable;
    }

    private final String member;
    private final Reading<T> reading;
    private final Consumer<T> each;
    private final Set<String> visited = new HashSet<>(Set.of(""));
    private long handedOver;

    /** @param member where the entries stand */
    Pages(String member, Reading<T> reading, Consumer<T> each) {
        this.member = member;
        this.reading = reading;
        this.each = each;
    }

    /** @param ask what is said of one page */
    ListAnswer walk(String since, Function<PageWanted, Said> ask) {
        String page = "";
        String next = "";
        while (true) {
            Said said = ask.apply(new PageWanted(since, page));
            if (said instanceof Said.Failed failed) {
                return new ListAnswer.Broken(handedOver, failed.why());
            }
            Said.Answered answer = (Said.Answered) said;
            boolean first = page.isEmpty();
            try {
                if (!answer.code().equals(RspCode.OK)) {
                    return without(answer, first, since);
                }
                next = first ? answer.fields().text("search_timestamp") : next;
                page = following(answer.fields());
                handOver(answer.fields());
            } catch (Unreadable e) {
                return broken(answer.unreadable());
            }
            if (page.isEmpty()) {
                return new ListAnswer.Complete(handedOver, next);
            }
        }
    }

    private void handOver(Fields fields) throws Unreadable {
        List<T> entries = new ArrayList<>();
        for (Fields entry : fields.list(member)) {
            entries.add(reading.facts(entry));
        }
        for (T entry : entries) {
            handedOver++;
            each.accept(entry);
        }
    }

    /** "Up to date" is an answer only to who has asked for changes, and both are answers of a first page alone. */
    private ListAnswer without(Said.Answered answer, boolean first, String since) throws Unreadable {
        boolean upToDate = answer.code().equals(RspCode.UP_TO_DATE);
        if (!first || (upToDate && since.isEmpty()) || answer.fields().holds(member)) {
            throw new Unreadable("it has no data and tells some");
        }
        if (!upToDate) {
            return new ListAnswer.Complete(0, "");
        }
        String told = answer.fields().text("search_timestamp");
        return new ListAnswer.UpToDate(told.isEmpty() ? since : told);
    }

    private String following(Fields fields) throws Unreadable {
        String page = fields.verbatim("next_page");
        if (!page.isEmpty() && (!visited.add(page) || visited.size() > MOST_PAGES)) {
            throw new Unreadable("its pages lead round");
        }
        return page;
    }

    private ListAnswer broken(Unavailability why) {
        return new ListAnswer.Broken(handedOver, why);
    }
}
