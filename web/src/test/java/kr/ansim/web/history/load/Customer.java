package kr.ansim.web.history.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import kr.ansim.web.history.Action;
import kr.ansim.web.history.Line.Site;
import kr.ansim.web.history.Request;
import kr.ansim.web.history.Request.Wish;

/** A shop's checkout with one customer after the other: decided, forgetful, undecided, clumsy or in the wrong shop. */
final class Customer extends Person implements Callable<Boolean> {

    static final String SHOP = "shop";
    static final String OTHER_SHOP = "other shop";

    /** Lengths of a parcel for each size of door, and one for none. */
    private static final int[][] PARCELS = {{480, 590, 250}, {480, 330, 590}, {410, 590, 480}, {540, 480, 590}};

    private static final int TOO_LARGE = 700;
    private static final int MOST_KEPT = 2;

    private final Ground ground;
    private final String name;
    private final String shop;
    private final Deque<String> kept = new ArrayDeque<>();
    private int orders;

    Customer(int number, long seed, Wire wire, ExecutorService second, Ground ground) {
        super("c" + number, seed, wire, second);
        this.name = "c" + number;
        this.shop = number % 5 == 0 ? OTHER_SHOP : SHOP;
        this.ground = ground;
    }

    @Override
    public Boolean call() throws InterruptedException {
        pause(0, 500);
        while (!ground.isOver()) {
            Site site = ground.pick(random);
            if (ground.isCalm(site)) {
                look(site);
            } else {
                visit(site);
            }
            while (kept.size() > MOST_KEPT || (!kept.isEmpty() && chance(60))) {
                ask(about(Action.CANCEL, kept.pop(), shop));
            }
            pause(20, 200);
        }
        return true;
    }

    private void visit(Site site) throws InterruptedException {
        int kind = random.nextInt(100);
        if (kind < 5) {
            clickTwice(site);
        } else if (kind < 8) {
            ask(hold(site, new Wish(newOrder(), TOO_LARGE, 100, 100)));
        } else {
            Request hold = hold(site, wish());
            Optional<String> booking = ask(hold).flatMap(Customer::id);
            if (booking.isPresent()) {
                goOn(hold, booking.get());
            } else {
                pause(20, 300);
            }
        }
    }

    private void goOn(Request hold, String booking) throws InterruptedException {
        int kind = random.nextInt(100);
        if (kind < 40) {
            buy(booking);
        } else if (kind < 55) {
            ask(about(Action.CANCEL, booking, shop));
        } else if (kind < 67) {
            comeTooLate(booking);
        } else if (kind < 79) {
            changeMind(booking);
        } else if (kind < 86) {
            doEverythingTwice(booking);
        } else if (kind < 93) {
            meetStranger(booking);
        } else {
            ask(new Request(Action.HOLD, hold.caller(), hold.subject(), hold.key(), wish()));
            ask(about(Action.CANCEL, booking, shop));
        }
    }

    /** Holds and lets go: at a site that is never full. */
    private void look(Site site) throws InterruptedException {
        Optional<String> booking = insist(hold(site, wish())).flatMap(Customer::id);
        if (booking.isPresent()) {
            insist(about(Action.CANCEL, booking.get(), shop));
        }
    }

    private void buy(String booking) throws InterruptedException {
        if (chance(30)) {
            pause(10, 200);
            ask(about(Action.RENEW, booking, shop));
        }
        lookMaybe(booking);
        pause(10, 300);
        ask(about(Action.CONFIRM, booking, shop));
        lookMaybe(booking);
        kept.add(booking);
    }

    private void comeTooLate(String booking) throws InterruptedException {
        JsonNode held = insist(about(Action.FIND, booking, shop)).orElseThrow();
        Instant end = Instant.parse(held.path("heldUntil").asText(Instant.now().toString()));
        long wait = Duration.between(Instant.now(), end).toMillis() + random.nextInt(300) - 50;
        Thread.sleep(Math.max(0, wait));
        for (Action action : new Action[] {Action.CONFIRM, Action.RENEW, Action.CANCEL, Action.FIND}) {
            if (chance(50)) {
                ask(about(action, booking, shop));
            }
        }
    }

    /** Both at once; which comes first is for the server to say. */
    private void changeMind(String booking) throws InterruptedException {
        if (chance(30)) {
            meanwhile(about(Action.RENEW, booking, shop));
        }
        meanwhile(about(Action.CONFIRM, booking, shop));
        ask(about(Action.CANCEL, booking, shop));
        lookMaybe(booking);
        kept.add(booking);
    }

    private void doEverythingTwice(String booking) throws InterruptedException {
        Action[] steps = {
            Action.RENEW,
            Action.RENEW,
            Action.CONFIRM,
            Action.CONFIRM,
            Action.RENEW,
            Action.CANCEL,
            Action.CANCEL,
            Action.CONFIRM,
            Action.RENEW
        };
        for (Action step : steps) {
            ask(about(step, booking, shop));
        }
    }

    private void meetStranger(String booking) throws InterruptedException {
        String stranger = shop.equals(SHOP) ? OTHER_SHOP : SHOP;
        Action[] tricks = {Action.CONFIRM, Action.CANCEL, Action.RENEW, Action.FIND};
        ask(about(tricks[random.nextInt(tricks.length)], booking, stranger));
        buy(booking);
    }

    /** Two requests for one order, each with its own key. */
    private void clickTwice(Site site) throws InterruptedException {
        Wish wish = wish();
        meanwhile(hold(site, wish));
        Optional<String> booking = ask(hold(ground.pick(random), wish)).flatMap(Customer::id);
        if (booking.isPresent()) {
            ask(about(Action.CANCEL, booking.get(), shop));
        }
    }

    private void lookMaybe(String booking) throws InterruptedException {
        if (chance(15)) {
            ask(about(Action.FIND, booking, shop));
        }
    }

    private Request hold(Site site, Wish wish) {
        return new Request(Action.HOLD, shop, site.id(), newKey(), wish);
    }

    private Wish wish() {
        int size = chance(60) ? 0 : random.nextInt(PARCELS.length);
        int[] lengths = PARCELS[size];
        return new Wish(newOrder(), lengths[0], lengths[1], lengths[2]);
    }

    private String newOrder() {
        orders++;
        return name + "-order-" + orders;
    }

    private static Optional<String> id(JsonNode answer) {
        return Optional.of(answer.path("id").asText()).filter(id -> !id.isEmpty());
    }
}
