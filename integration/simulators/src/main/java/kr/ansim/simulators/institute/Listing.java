package kr.ansim.simulators.institute;

import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.ansim.simulators.certificates.Revisions;
import kr.ansim.simulators.http.Call;
import org.jspecify.annotations.Nullable;

/** One page of a list, as {@code limit}, {@code next_page} and {@code search_timestamp} ask for it. */
final class Listing {

    private static final int MOST = 500;
    private static final String PAGE = "p";

    private final int limit;
    private final int from;
    private final String known;

    private Listing(int limit, int from, String known) {
        this.limit = limit;
        this.from = from;
        this.known = known;
    }

    static Listing of(Call call) throws Refusal {
        String limit = call.parameter("limit");
        Refusal.unless(limit.matches("\\d{0,4}"), RspCode.PARAMETER, "limit is no number");
        int rows = limit.isEmpty() ? MOST : Integer.parseInt(limit);
        Refusal.unless(rows >= 1 && rows <= MOST, RspCode.PARAMETER, "limit is 1 to " + MOST);
        String page = call.parameter("next_page");
        Refusal.unless(page.matches("(" + PAGE + "\\d{1,7})?"), RspCode.PARAMETER, "next_page is not one of ours");
        String known = call.parameter("search_timestamp");
        Refusal.unless(known.matches("0?|\\d{14}"), RspCode.PARAMETER, "search_timestamp is yyyyMMddHHmmss or 0");
        return new Listing(rows, page.isEmpty() ? 0 : Integer.parseInt(page.substring(PAGE.length())), known);
    }

    /**
     * @param name of the list in the answer; its count is {@code <name>_cnt}
     * @param revision when the list last changed
     */
    void answer(Answer answer, String name, List<Map<String, @Nullable Object>> all, String revision, Clock clock)
            throws IOException, Refusal {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("search_timestamp", revision);
        if (from == 0 && known.length() == revision.length() && known.compareTo(revision) >= 0) {
            String latest = revision.compareTo(Revisions.now(clock)) > 0 ? revision : Revisions.now(clock);
            Refusal.unless(known.compareTo(latest) <= 0, RspCode.PERIOD, "search_timestamp is yet to come");
            answer.code(RspCode.UP_TO_DATE.code(), members);
            return;
        }
        Refusal.unless(from == 0 || from < all.size(), RspCode.PARAMETER, "next_page is past the last");
        List<Map<String, @Nullable Object>> page = all.subList(from, Math.min(all.size(), from + limit));
        if (from + limit < all.size()) {
            members.put("next_page", PAGE + (from + limit));
        }
        members.put(name + "_cnt", Integer.toString(page.size()));
        members.put(name + "_list", page.stream().map(answer::bent).toList());
        answer.ok(members);
    }
}
