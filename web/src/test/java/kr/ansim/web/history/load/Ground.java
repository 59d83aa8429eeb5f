package kr.ansim.web.history.load;

import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import kr.ansim.web.history.Line.Site;

/**
 * Where the clients go, and until when.
 *
 * @param narrow sites with few doors, where all push
 * @param calm a site with more doors than ever are wanted at once; nobody may be refused there
 */
public record Ground(List<Site> narrow, Site calm, BooleanSupplier over) {

    private static final int CALM_PERCENT = 4;

    Site pick(Random random) {
        return random.nextInt(100) < CALM_PERCENT ? calm : narrow.get(random.nextInt(narrow.size()));
    }

    boolean isCalm(Site site) {
        return site.equals(calm);
    }

    boolean isOver() {
        return over.getAsBoolean();
    }
}
