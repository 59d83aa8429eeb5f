package kr.ansim.web.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Measures claims through REST beside what bounds them, all interleaved in one run, and writes down what it found. */
public final class Benchmark {

    private static final long PAUSE_MILLIS = 500;

    private final Plan plan;
    private final House house;
    private final Load load;
    private final Work holds;
    private final Work bare;
    private final Work oneStatement;
    private final Work flush;
    private final Work noOp;
    private final Work hotPairs;
    private final Work hotBare;

    private Benchmark(Plan plan, House house) throws Exception {
        this.plan = plan;
        this.house = house;
        load = new Load(Map.of("load", ProcessHandle.current(), "portal", house.portal(), "mysql", house.database()));
        BareTables tables = BareTables.in(house.mysql());
        Town town = house.town();
        holds = Holds.of(house, new Shelf<>(town.errands(), 1));
        bare = new BareHolds(tables, new Shelf<>(town.doors(), 2));
        hotPairs = new HotPairs(house);
        hotBare = new HotBarePairs(tables, town.hotDoors());
        oneStatement = new OneStatement(tables);
        flush = new DiskFlush(plan.out().resolve("work"));
        // with the same key and through the same filters, but for nothing the product knows
        noOp = Calls.get("d no-op call", house.port(), house.shopKey(), 404, () -> "/nothing");
    }

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        Plan plan = Plan.fromProperties();
        try (House house = House.open(plan)) {
            new Benchmark(plan, house).run();
        }
    }

    private void run() throws Exception {
        Facts facts = Facts.of(house.mysql());
        Wire.check(house, holds, bare);
        warmUp();
        List<Measure> all = new ArrayList<>();
        for (int round = 1; round <= plan.rounds(); round++) {
            try (Gate gate = Gate.pass()) {
                Thread.sleep(PAUSE_MILLIS);
                for (int clients : plan.clients()) {
                    all.addAll(round(round, clients));
                }
            }
        }
        new Report(
                        plan,
                        facts,
                        all,
                        List.of(
                                new Report.Compared(Holds.NAME, BareHolds.NAME),
                                new Report.Compared(HotPairs.NAME, HotBarePairs.NAME)))
                .write("claims");
    }

    /** A server compiles for minutes what a claim runs through; until then figures mean nothing. */
    private void warmUp() throws Exception {
        int most = plan.clients().stream().mapToInt(Integer::intValue).max().orElse(16);
        int twentieth = Math.max(1, plan.warmUpSeconds() / 20);
        for (int part = 1; part <= 4; part++) {
            tell("warm-up", load.run(hotPairs, Math.min(most, 16), twentieth * 3));
            tell("warm-up", load.run(noOp, most, twentieth));
        }
        tell("warm-up", load.run(holds, most, twentieth * 2));
        tell("warm-up", load.run(hotBare, most, twentieth));
        tell("warm-up", load.run(bare, most, twentieth));
    }

    private List<Measure> round(int round, int clients) throws Exception {
        List<Measure> measures = new ArrayList<>();
        for (Work work : List.of(flush, oneStatement, holds, bare, noOp, hotPairs, hotBare)) {
            Measure measure = load.run(work, clients, plan.seconds());
            measures.add(measure);
            tell("round " + round, measure);
            Thread.sleep(PAUSE_MILLIS);
        }
        return measures;
    }

    @SuppressWarnings("SystemOut")
    private static void tell(String when, Measure measure) {
        System.out.printf(
                "%-8s %-30s %3d clients %8.0f/s  p50 %7.2f ms  p99 %7.2f ms  cpu %s%n",
                when,
                measure.work(),
                measure.clients(),
                measure.perSecond(),
                measure.p50Millis(),
                measure.p99Millis(),
                Report.cpu(measure));
    }
}
