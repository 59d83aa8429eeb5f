package kr.ansim.web.delivery;

import static kr.ansim.web.faces.Wording.DELIVERY;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kr.ansim.delivery.DoorTally;
import kr.ansim.delivery.SiteBoards;
import kr.ansim.delivery.SiteFilter;
import kr.ansim.delivery.SitePage;
import kr.ansim.delivery.SiteSummary;
import kr.ansim.web.faces.PageJson;
import org.jspecify.annotations.Nullable;

/** All sites, as a list or on a map. Whatever narrows them is in the address. */
@Named("sites")
@RequestScoped
public class SitesView {

    private static final int ROWS = 25;

    /** More doors on a map help nobody; the page says that there are more. */
    private static final int MOST_PINS = 3_000;

    /** Those that say something is wrong are left out while nothing is. */
    private static final Set<SiteFilter> ALWAYS = EnumSet.of(SiteFilter.ALL, SiteFilter.CLOSED, SiteFilter.FULL);

    /** A pill above the table. */
    public record Pill(SiteFilter show, int count, boolean current, String link) {

        public String textKey() {
            return "sites.show." + show.name().toLowerCase(Locale.ROOT);
        }
    }

    @Inject
    private SiteBoards boards;

    @Inject
    private HttpServletRequest request;

    private SitesAddress address = new SitesAddress("", "", "", SiteFilter.ALL, false, 1);
    private @Nullable SitePage found;

    @PostConstruct
    void open() {
        address = SitesAddress.of(request);
    }

    private SitePage found() {
        SitePage known = found;
        if (known == null) {
            known = boards.list(address.question(address.map() ? MOST_PINS : ROWS));
            found = known;
        }
        return known;
    }

    public List<SiteSummary> getRows() {
        return found().rows();
    }

    public int getTotal() {
        return found().total();
    }

    public Pages getPages() {
        return new Pages(address.page(), ROWS, found().total());
    }

    public String pageLink(int page) {
        return address.atPage(page).link();
    }

    public List<Pill> getPills() {
        return Arrays.stream(SiteFilter.values())
                .map(one -> new Pill(
                        one,
                        found().counts().getOrDefault(one, 0),
                        one == address.show(),
                        address.showing(one).link()))
                .filter(pill -> pill.count() > 0 || pill.current() || ALWAYS.contains(pill.show()))
                .toList();
    }

    /** How many doors of a site are not free, in words; empty when all are. */
    public String busy(SiteSummary site) {
        DoorTally doors = site.doors();
        return doors.held() + doors.booked() == 0 ? "" : DELIVERY.text("sites.busy", doors.held(), doors.booked());
    }

    /** The most serious thing that is to be said about a site, as a chip; null when it is simply in use. */
    public @Nullable String chip(SiteSummary site) {
        if (site.closed()) {
            return "closed";
        }
        return site.isFull() ? "full" : null;
    }

    /** What the map's script reads. */
    public String getPins() {
        JsonArrayBuilder pins = PageJson.array();
        found().rows()
                .forEach(site -> pins.add(PageJson.array()
                        .add(site.id().toString())
                        .add(site.latitude())
                        .add(site.longitude())
                        .add(site.closed() ? 0 : site.doors().free())
                        .add(site.name())));
        return pins.build().toString();
    }

    public boolean isMorePins() {
        return found().total() > found().rows().size();
    }

    public List<String> getProvinces() {
        return found().provinces();
    }

    public List<String> getDistricts() {
        return found().districts();
    }

    public String getListLink() {
        return address.asMap(false).link();
    }

    public String getMapLink() {
        return address.asMap(true).link();
    }

    public boolean isMap() {
        return address.map();
    }

    public boolean isNarrowed() {
        return address.narrows();
    }

    public String getQuery() {
        return address.text();
    }

    public String getProvince() {
        return address.province();
    }

    public String getDistrict() {
        return address.district();
    }

    public String getShow() {
        return address.show().name().toLowerCase(Locale.ROOT);
    }
}
