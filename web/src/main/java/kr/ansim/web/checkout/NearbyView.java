package kr.ansim.web.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.ansim.delivery.CheckoutDetails;
import kr.ansim.delivery.FindPickupPoints.Point;
import kr.ansim.delivery.FoundAddress;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** The list of lockers around the customer's place, and the points of the map. */
@Named("nearby")
@RequestScoped
public class NearbyView {

    private static final String ALL = "all";
    private static final int MOST_MEANT = 5;

    @Inject
    private CheckoutVisit visit;

    @Inject
    private WhereToLook where;

    @Inject
    private Nearby nearby;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<LockerCard> found;
    private @Nullable List<FoundAddress> meant;

    /** All that were found, nearest first; what cannot be chosen stays among them and says why. */
    public List<LockerCard> getFound() {
        List<LockerCard> known = found;
        if (known == null) {
            Optional<CheckoutDetails> details = visit.details();
            known = details.isEmpty()
                    ? List.of()
                    : nearby.cards(where.place(), details.get().parcel());
            found = known;
        }
        return known;
    }

    /** A move has changed what is free. */
    void readAgain() {
        found = null;
    }

    /** The nearest few, and as many more as it takes until one of them can be chosen. */
    public List<LockerCard> getCards() {
        List<LockerCard> all = getFound();
        int nearestFree = IntStream.range(0, all.size())
                .filter(at -> all.get(at).isFree())
                .findFirst()
                .orElse(0);
        int shown = Math.max(Nearby.AT_FIRST, nearestFree + 1);
        return isAll() || all.size() <= shown ? all : all.subList(0, shown);
    }

    public int getMore() {
        return getFound().size() - getCards().size();
    }

    public boolean isAll() {
        return request.getParameter(ALL) != null;
    }

    /** Whether there may be more than a list can hold. */
    public boolean isCutOff() {
        return getFound().size() >= Nearby.MOST && getMore() == 0;
    }

    public int getMost() {
        return Nearby.MOST;
    }

    public boolean isNone() {
        return getFound().isEmpty();
    }

    public boolean isChoosable() {
        return getFound().stream().anyMatch(LockerCard::isFree);
    }

    /** Why no locker of the list can be had, as a key of the texts; null when one can, or the way on is shown. */
    public @Nullable String getDeadEnd() {
        if (isNowhere() || isChoosable() || !getMeant().isEmpty()) {
            return null;
        }
        if (isNone()) {
            return "dead-end.none";
        }
        boolean fits = getFound().stream().anyMatch(card -> card.state() == LockerCard.State.FULL);
        return fits ? "dead-end.full" : "dead-end.unfit";
    }

    public boolean isAround() {
        return where.place().point() != null;
    }

    public boolean isNowhere() {
        return where.place().kind() == Place.Kind.NOWHERE;
    }

    public boolean isRegisterAway() {
        getMeant();
        return where.isRegisterAway();
    }

    /** Addresses that the words may have meant, when no locker is called so. */
    public List<FoundAddress> getMeant() {
        List<FoundAddress> known = meant;
        if (known == null) {
            Place place = where.place();
            known = place.kind() == Place.Kind.WORDS && isNone() && !Steps.isAjax()
                    ? where.addresses(place.text(), MOST_MEANT)
                    : List.of();
            meant = known;
        }
        return known;
    }

    /** What the list shows, as its heading. */
    public String getHeading() {
        Place place = where.place();
        return switch (place.kind()) {
            case NOWHERE -> Wording.CHECKOUT.text("list.nowhere");
            case ORDER -> Wording.CHECKOUT.text("list.order");
            case HERE -> Wording.CHECKOUT.text("list.here");
            case ADDRESS -> Wording.CHECKOUT.text("list.address", place.text());
            case WORDS -> Wording.CHECKOUT.text("list.words", place.text());
        };
    }

    public String getMapLabel() {
        long free = getFound().stream().filter(LockerCard::isFree).count();
        return Wording.CHECKOUT.text("map.label", getFound().size(), free);
    }

    public String getMoreLabel() {
        return isAround()
                ? Wording.CHECKOUT.text("more.around", getMore())
                : Wording.CHECKOUT.text("more.words", getMore());
    }

    /** This page with all that was found. */
    public String getMoreLink() {
        return link(Map.of(ALL, "1"));
    }

    public String meantLink(FoundAddress address) {
        return link(Map.of("q", address.roadAddress(), "at", address.key()));
    }

    private String link(Map<String, String> more) {
        Map<String, String> parameters = getAddress();
        parameters.putAll(more);
        return Steps.query(parameters);
    }

    /** What the address bar says of this page. */
    Map<String, String> getAddress() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(CheckoutVisit.TOKEN, visit.token());
        parameters.putAll(where.place().parameters());
        return parameters;
    }

    /** What every form of the page carries along. */
    public Map<String, String> getFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(CheckoutVisit.TOKEN, visit.token());
        fields.putAll(where.place().fields());
        if (isAll()) {
            fields.put(ALL, "1");
        }
        return fields;
    }

    public String getPins() {
        return MapPins.of(getFound());
    }

    /** Latitude and longitude of the place, or nothing. */
    public String getCentre() {
        Point point = where.place().point();
        return point == null ? "" : Place.degrees(point.latitude()) + "," + Place.degrees(point.longitude());
    }

    /** Free compartments by site: all that changes while somebody reads. */
    public String getCounts() {
        return MapPins.counts(getFound());
    }
}
