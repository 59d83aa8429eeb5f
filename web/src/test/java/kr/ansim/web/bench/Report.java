package kr.ansim.web.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Writes the figures as Markdown, for people, and as JSON with every single measure. */
record Report(Plan plan, Facts facts, List<Measure> measures, List<Compared> compared) {

    /** @param bare what the work is measured by */
    record Compared(String work, String bare) {}

    void write(String what) throws IOException {
        String name = what + '-' + plan.clients().stream().map(String::valueOf).collect(Collectors.joining("-"));
        Path out = Files.createDirectories(plan.out());
        Files.writeString(out.resolve(name + ".md"), markdown());
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("facts", facts.all());
        all.put("rounds", plan.rounds());
        all.put("secondsPerMeasure", plan.seconds());
        all.put("measures", measures);
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(out.resolve(name + ".json").toFile(), all);
    }

    private String markdown() {
        StringBuilder text = new StringBuilder("Median of " + plan.rounds() + " rounds (range).\n\n");
        facts.all()
                .forEach((name, value) -> text.append("- ")
                        .append(name)
                        .append(": ")
                        .append(value)
                        .append('\n'));
        for (int clients : plan.clients()) {
            text.append("\n### ").append(clients).append(clients == 1 ? " client\n\n" : " clients\n\n");
            text.append("| work | per second | p50 ms | p99 ms | CPU ms per call |\n|---|---|---|---|---|\n");
            byWork(clients)
                    .forEach((work, rounds) -> text.append("| ")
                            .append(work)
                            .append(" | ")
                            .append(spread(rounds, Measure::perSecond, "%.0f"))
                            .append(" | ")
                            .append(spread(rounds, Measure::p50Millis, "%.2f"))
                            .append(" | ")
                            .append(spread(rounds, Measure::p99Millis, "%.2f"))
                            .append(" | ")
                            .append(cpu(rounds))
                            .append(" |\n"));
            text.append('\n');
            compared.forEach(two -> ratio(text, clients, two.work(), two.bare()));
        }
        return text.toString();
    }

    private Map<String, List<Measure>> byWork(int clients) {
        return measures.stream()
                .filter(measure -> measure.clients() == clients)
                .collect(Collectors.groupingBy(Measure::work, LinkedHashMap::new, Collectors.toList()));
    }

    private void ratio(StringBuilder text, int clients, String product, String bare) {
        List<Measure> above = byWork(clients).getOrDefault(product, List.of());
        List<Measure> below = byWork(clients).getOrDefault(bare, List.of());
        List<double[]> ratios = new ArrayList<>();
        for (int round = 0; round < Math.min(above.size(), below.size()); round++) {
            Measure one = above.get(round);
            Measure other = below.get(round);
            ratios.add(new double[] {one.perSecond() / other.perSecond(), one.p99Millis() / other.p99Millis()});
        }
        text.append("- ")
                .append(product)
                .append(": ")
                .append(spread(ratios, ratio -> ratio[0], "%.2f"))
                .append(" of the calls of " + bare + ", ")
                .append(spread(ratios, ratio -> ratio[1], "%.2f"))
                .append(" times its p99\n");
    }

    private static <T> String spread(List<T> rounds, ToDoubleFunction<T> figure, String format) {
        List<Double> sorted = rounds.stream()
                .map(figure::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .toList();
        return String.format(
                Locale.ROOT,
                format + " (" + format + "–" + format + ")",
                sorted.get(sorted.size() / 2),
                sorted.get(0),
                sorted.get(sorted.size() - 1));
    }

    private static String cpu(List<Measure> rounds) {
        return rounds.get(0).cpuMillis().keySet().stream()
                .map(process -> process
                        + ' '
                        + spread(rounds, round -> round.cpuMillis().getOrDefault(process, 0.0), "%.2f"))
                .collect(Collectors.joining(", "));
    }

    static String cpu(Measure measure) {
        return measure.cpuMillis().entrySet().stream()
                .map(used -> String.format(Locale.ROOT, "%s %.2f", used.getKey(), used.getValue()))
                .collect(Collectors.joining(", "));
    }
}
