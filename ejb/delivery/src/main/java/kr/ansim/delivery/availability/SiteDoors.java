package kr.ansim.delivery.availability;

import java.util.Arrays;
import java.util.List;
import kr.ansim.delivery.site.Door;
import kr.ansim.delivery.site.DoorVersion;

/** The doors of one site, smallest first. Each door only ever moves to a higher version, in whatever order news arrives. */
final class SiteDoors {

    private volatile Door[] doors = new Door[0];

    List<Door> all() {
        return List.of(doors);
    }

    Door[] array() {
        return doors;
    }

    boolean isNews(DoorVersion other) {
        for (Door door : doors) {
            if (door.id().equals(other.id())) {
                return door.version() < other.version();
            }
        }
        return true;
    }

    synchronized void learn(Door news) {
        doors = withNews(doors, news);
    }

    private static Door[] withNews(Door[] known, Door news) {
        for (int i = 0; i < known.length; i++) {
            if (known[i].id().equals(news.id())) {
                if (known[i].version() >= news.version()) {
                    return known;
                }
                Door[] changed = known.clone();
                changed[i] = news;
                return sorted(changed);
            }
        }
        Door[] grown = Arrays.copyOf(known, known.length + 1);
        grown[known.length] = news;
        return sorted(grown);
    }

    private static Door[] sorted(Door[] doors) {
        Arrays.sort(doors, Door.SMALLEST_FIRST);
        return doors;
    }
}
