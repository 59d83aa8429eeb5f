package kr.ansim.web.history.load;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import kr.ansim.web.history.Action;
import kr.ansim.web.history.Line.Site;
import kr.ansim.web.history.Request;

/** Closes and opens one site, and finds and mends its broken doors. What is out of use at the end stays so. */
final class Operator extends Person implements Callable<Boolean> {

    static final String NAME = "operator";

    private final Site site;
    private final Ground ground;

    Operator(int number, long seed, Wire wire, ExecutorService second, Ground ground) {
        super("op" + number, seed, wire, second);
        this.site = ground.narrow().get(number);
        this.ground = ground;
    }

    @Override
    public Boolean call() throws InterruptedException {
        while (!ground.isOver()) {
            pause(500, 3_000);
            if (chance(40)) {
                turn(Action.CLOSE, Action.OPEN, site.id());
            } else {
                String door =
                        site.doors().get(random.nextInt(site.doors().size())).number();
                turn(Action.BREAK, Action.MEND, site.id() + "/" + door);
            }
        }
        return true;
    }

    private void turn(Action off, Action on, String subject) throws InterruptedException {
        insist(Request.of(off, NAME, subject, newKey()));
        pause(100, 900);
        if (!ground.isOver()) {
            insist(Request.of(on, NAME, subject, newKey()));
        }
    }
}
