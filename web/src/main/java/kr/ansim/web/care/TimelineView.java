package kr.ansim.web.care;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.ansim.care.PinnedTask;
import kr.ansim.care.Timeline;
import kr.ansim.care.TimelineEvent;
import kr.ansim.care.TimelineFilter;
import kr.ansim.care.TimelinePage;
import kr.ansim.care.TimelinePlace;
import kr.ansim.web.faces.PageAddress;
import org.jspecify.annotations.Nullable;

/** What happened to the member of the one screen, page upon page, and what is not finished. */
@Named("deskTimeline")
@ViewScoped
public class TimelineView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 30;

    @Inject
    private Timeline timeline;

    @Inject
    private DeskAddress desk;

    @Inject
    private PageAddress address;

    private final ArrayList<TimelineEvent> rows = new ArrayList<>();
    private TimelineFilter filter = TimelineFilter.ALL;
    private boolean read;
    private boolean more;
    private transient @Nullable List<PinnedTask> pinned;

    @PostConstruct
    void open() {
        filter = address.oneOf(TimelineFilter.class, "show").orElse(TimelineFilter.ALL);
    }

    public List<TimelineEvent> getRows() {
        if (!read) {
            more();
            read = true;
        }
        return rows;
    }

    void read() {
        getRows();
        getPinned();
    }

    public void more() {
        TimelinePlace place = rows.isEmpty() ? null : TimelinePlace.of(rows.get(rows.size() - 1));
        TimelinePage page = timeline.of(desk.getMember(), filter, place, PAGE);
        rows.addAll(page.events());
        more = page.more();
    }

    public boolean isMore() {
        return more;
    }

    public List<PinnedTask> getPinned() {
        List<PinnedTask> known = pinned;
        if (known == null) {
            known = timeline.unfinished(desk.getMember());
            pinned = known;
        }
        return known;
    }

    public TimelineFilter[] getFilters() {
        return TimelineFilter.values();
    }

    public TimelineFilter getFilter() {
        return filter;
    }

    /** The same screen with another choice of what to show. */
    public String link(TimelineFilter one) {
        return "desk.xhtml?member=" + desk.getMember() + desk.getTail() + "&show=" + name(one);
    }

    private static String name(TimelineFilter one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
