package kr.ansim.web.history.load;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import kr.ansim.web.history.History;
import kr.ansim.web.history.Journal;
import kr.ansim.web.history.Line.Door;
import kr.ansim.web.history.Line.Run;
import kr.ansim.web.history.Line.Site;

/** Lets many clients loose on a few sites, kills servers meanwhile, and records all of it. */
public final class Load {

    /** Doors of each size, smallest first: few, so that everybody wants the same. */
    private static final int[][] NARROW = {
        {1, 0, 0, 0}, {2, 0, 0, 0}, {1, 0, 1, 0}, {2, 1, 0, 1}, {1, 1, 1, 1}, {3, 0, 2, 0}, {2, 2, 2, 2}, {0, 2, 1, 1}
    };

    private static final int[] CALM = {12, 8, 6, 8};

    private final Stage stage;
    private final Scale scale;
    private final String name;
    private final long seed;

    /** @param name what the sites' names begin with, and the name of the history's file */
    public Load(Stage stage, Scale scale, String name, long seed) {
        this.stage = stage;
        this.scale = scale;
        this.name = name;
        this.seed = seed;
    }

    public History run(Path directory) throws Exception {
        Path file = directory.resolve(name + "-" + seed + ".jsonl");
        try (Journal journal = new Journal(file)) {
            journal.write(new Run(name, seed, scale.clients()));
            List<Site> narrow = new ArrayList<>();
            for (int round = 0; round < scale.rounds(); round++) {
                for (int[] doors : NARROW) {
                    narrow.add(site(doors));
                }
            }
            Site calm = site(CALM);
            List<Site> all = new ArrayList<>(narrow);
            all.add(calm);
            all.forEach(journal::write);
            Wire wire = new Wire(stage.payara().uri(), stage.keys(), journal);
            letLoose(narrow, calm, wire, journal);
            ExecutorService readers = Executors.newFixedThreadPool(8);
            new Rest(stage, wire, journal, readers).record(all);
            readers.shutdown();
        }
        return History.read(file);
    }

    private void letLoose(List<Site> narrow, Site calm, Wire wire, Journal journal) throws Exception {
        AtomicBoolean killed = new AtomicBoolean();
        Ground ground = new Ground(narrow, calm, () -> killed.get() && wire.answered() >= scale.answers());
        ExecutorService second = Executors.newCachedThreadPool();
        ExecutorService threads = Executors.newCachedThreadPool();
        List<Callable<Boolean>> everybody = new ArrayList<>();
        for (int i = 0; i < scale.clients(); i++) {
            everybody.add(new Customer(i, seed, wire, second, ground));
        }
        for (int i = 0; i < narrow.size(); i++) {
            everybody.add(new Operator(i, seed, wire, second, ground));
        }
        everybody.add(() -> {
            try {
                return new Killer(hits(), wire, journal).call();
            } finally {
                killed.set(true);
            }
        });
        for (Future<Boolean> one : threads.invokeAll(everybody)) {
            one.get();
        }
        threads.shutdown();
        second.shutdown();
        if (!second.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("some calls never come back");
        }
    }

    private List<Killer.Hit> hits() {
        Random random = new Random(seed);
        List<Killer.Hit> hits = new ArrayList<>();
        int all = scale.kills() * 2;
        for (int i = 0; i < all; i++) {
            int slot = scale.answers() / (all + 1);
            Mortal server = i % 2 == 0 ? Mortal.of(stage.mysql()) : Mortal.of(stage.payara());
            hits.add(new Killer.Hit(server, slot * (i + 1) - random.nextInt(slot / 2)));
        }
        return hits;
    }

    private Site site(int[] doors) throws SQLException {
        String id = stage.sites().site(name + " " + UUID.randomUUID(), doors[0], doors[1], doors[2], doors[3]);
        List<Door> known = new ArrayList<>();
        try (Connection connection = Stage.connect(stage.mysql());
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT number, size, width_mm, depth_mm, height_mm FROM delivery_compartment"
                                + " WHERE site_id = UNHEX(?) ORDER BY ordinal")) {
            statement.setString(1, id.replace("-", ""));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    known.add(new Door(
                            rows.getString(1), rows.getString(2), rows.getInt(3), rows.getInt(4), rows.getInt(5)));
                }
            }
        }
        return new Site(id, name, known);
    }
}
