package kr.ansim.web.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** A shuffled deck dealt card by card, so that calls spread over the town like those of a real shop. */
final class Shelf<T> {

    private final List<T> cards;
    private final AtomicInteger next = new AtomicInteger();

    Shelf(List<T> cards, long seed) {
        this.cards = new ArrayList<>(cards);
        Collections.shuffle(this.cards, new Random(seed));
    }

    T next() {
        int index = next.getAndIncrement();
        if (index >= cards.size()) {
            throw new IllegalStateException("all doors are taken: give the benchmark more sites (bench.sites)");
        }
        return cards.get(index);
    }
}
