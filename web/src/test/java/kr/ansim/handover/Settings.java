package kr.ansim.handover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The settings as the code reads them and as the README tells them. */
final class Settings {

    static final Path TOP = Path.of("..").toAbsolutePath().normalize();

    static final String COMPUTED = "?";

    private static final String NONE = "";
    private static final Pattern PROPERTY = Pattern.compile(
            "@ConfigProperty\\(\\s*name = (\"[^\"]+\"|[A-Z_]+)(?:,\\s*defaultValue = (\"[^\"]*\"|[A-Z_]+))?\\s*\\)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{MPCONFIG=(ansim[a-z.-]+):?([^}]*)}");
    private static final Pattern ASKED_FOR = Pattern.compile("get(?:Optional)?Value\\(\\s*\"(ansim[a-z.-]+)\"");
    private static final Pattern ROW = Pattern.compile("^\\| (`.+?) \\| (.*?) \\|", Pattern.MULTILINE);

    private Settings() {}

    /** Names with their defaults, empty where there is none and {@link #COMPUTED} where the code works it out. */
    static Map<String, String> inCode() throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (String module : List.of("ejb", "integration", "web")) {
            try (Stream<Path> files = Files.walk(TOP.resolve(module))) {
                for (Path file : files.filter(Settings::mayReadSettings).toList()) {
                    collect(Files.readString(file), found);
                }
            }
        }
        return found;
    }

    /** As in the table: several names of one prefix share a row, and several defaults a cell. */
    static Map<String, String> inReadme() throws IOException {
        String readme = Files.readString(TOP.resolve("README.md"));
        String section = readme.substring(readme.indexOf("## Settings"));
        Map<String, String> told = new TreeMap<>();
        Matcher row = ROW.matcher(section.substring(0, section.indexOf("\n## ", 1)));
        while (row.find()) {
            String[] names = row.group(1).replace("`", "").split(",\\s*");
            String[] defaults = row.group(2).split(",\\s*");
            String prefix = "";
            for (int i = 0; i < names.length; i++) {
                if (!names[i].startsWith(".")) {
                    prefix = names[i].substring(0, names[i].lastIndexOf('.'));
                }
                String name = names[i].startsWith(".") ? prefix + names[i] : names[i];
                String value = defaults.length == names.length ? defaults[i] : defaults[0];
                told.put(name, value.startsWith("`") ? value.replace("`", "") : NONE);
            }
        }
        return told;
    }

    private static boolean mayReadSettings(Path file) {
        String path = file.toString();
        return path.contains("/src/main/") && (path.endsWith(".java") || path.endsWith("/web.xml"));
    }

    private static void collect(String source, Map<String, String> found) {
        Matcher property = PROPERTY.matcher(source);
        while (property.find()) {
            String name = literal(property.group(1), source);
            String value = property.group(2) == null ? NONE : literal(property.group(2), source);
            found.merge(name, value, (one, other) -> one.equals(other) ? one : one + " or " + other);
        }
        Matcher asked = ASKED_FOR.matcher(source);
        while (asked.find()) {
            found.putIfAbsent(asked.group(1), COMPUTED);
        }
        Matcher placeholder = PLACEHOLDER.matcher(source);
        while (placeholder.find()) {
            found.put(placeholder.group(1), placeholder.group(2));
        }
    }

    private static String literal(String text, String source) {
        if (text.startsWith("\"")) {
            return text.substring(1, text.length() - 1);
        }
        Matcher constant = Pattern.compile("\\b" + text + " = \"([^\"]*)\"").matcher(source);
        if (!constant.find()) {
            throw new IllegalStateException("no constant " + text);
        }
        return constant.group(1);
    }
}
