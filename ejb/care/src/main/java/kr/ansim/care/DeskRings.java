package kr.ansim.care;

import java.util.List;

/** The calls that ring at agents at this moment, told on every node a few times a second while there are any, and once when there are none any more. */
public record DeskRings(List<CallOffer> offers) {

    public DeskRings {
        offers = List.copyOf(offers);
    }
}
