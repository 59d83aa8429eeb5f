package kr.ansim.web.checkout;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import kr.ansim.web.faces.PageJson;

/** What the scripts of the page read: points for the map, and the counts that a poll brings. */
final class MapPins {

    private MapPins() {}

    /** An array of {@code [id, latitude, longitude, free, name]}. */
    static String of(List<LockerCard> cards) {
        JsonArrayBuilder pins = PageJson.array();
        cards.forEach(card -> pins.add(PageJson.array()
                .add(card.id().toString())
                .add(card.latitude())
                .add(card.longitude())
                .add(card.freeInAll())
                .add(card.name())));
        return pins.build().toString();
    }

    /** By site: {@code [free in all, state, "중형 2칸"]}. */
    static String counts(List<LockerCard> cards) {
        JsonObjectBuilder counts = PageJson.object();
        cards.forEach(card -> counts.add(
                card.id().toString(),
                PageJson.array()
                        .add(card.freeInAll())
                        .add(card.state().name().toLowerCase(Locale.ROOT))
                        .add(LockerWords.count(card))
                        .add(LockerWords.reason(card))));
        return counts.build().toString();
    }
}
