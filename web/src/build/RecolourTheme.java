import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes the theme "ansim" out of PrimeFaces' saga-blue: every colour written out in it becomes one of the roles of
 * tokens.css, so that one file serves both schemes. Also writes the light half of those roles as plain values for browsers
 * that do not know light-dark().
 *
 * <p>Run by the build as a single source file, with PrimeFaces on the class path. The build fails when the theme holds a
 * colour that theme-colours.json does not name, or when a role is missing in tokens.css.
 */
class RecolourTheme {

    private static final String THEME = "META-INF/resources/primefaces-saga-blue/theme.css";
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9a-f]{3,8}\\b|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\\([^)]*\\)"
                    + "|(?<=[:, ])(?:white|black|gr[ae]y|silver|red|green|blue|orange|yellow)(?=[;}, ])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROOT_BLOCK = Pattern.compile(":root\\{[^}]*}");
    private static final Pattern TEXT_ON_SOLID = Pattern.compile("(?<![-\\w])color:#fff(?:fff)?\\b");
    private static final Pattern ENTRY = Pattern.compile("\"([^\"]+)\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("(--[a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern LIGHT_DARK =
            Pattern.compile("light-dark\\(((?:[^(),]|\\([^)]*\\))+),(?:[^()]|\\([^)]*\\))+\\)");

    public static void main(String[] arguments) throws IOException {
        Map<String, String> roles = pairs(ENTRY, Files.readString(Path.of(arguments[0])));
        Map<String, String> tokens = pairs(TOKEN, Files.readString(Path.of(arguments[1])));
        Path resources = Path.of(arguments[2]);

        write(resources.resolve("primefaces-ansim/theme.css"), recolour(theme(), roles, tokens));
        write(resources.resolve("ansim/css/plain.css"), plain(tokens));
    }

    private static String recolour(String theme, Map<String, String> roles, Map<String, String> tokens) {
        String rules = ROOT_BLOCK.matcher(theme).replaceAll("");
        String onSolid = TEXT_ON_SOLID.matcher(rules).replaceAll("color:var(--on-solid)");
        TreeSet<String> unmapped = new TreeSet<>();
        String recoloured = COLOUR.matcher(onSolid).replaceAll(colour -> {
            String literal = colour.group().replaceAll("\\s", "").toLowerCase(Locale.ROOT);
            String role = roles.get(literal);
            if (role == null) {
                unmapped.add(literal);
                return "unset";
            }
            return "var(--" + role + ")";
        });
        if (!unmapped.isEmpty()) {
            throw new IllegalStateException("Colours of saga-blue without a role in theme-colours.json: " + unmapped);
        }
        TreeSet<String> missing = new TreeSet<>(roles.values());
        missing.removeIf(role -> tokens.containsKey("--" + role));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Roles of theme-colours.json that tokens.css does not declare: " + missing);
        }
        return recoloured;
    }

    private static String plain(Map<String, String> tokens) {
        StringBuilder light =
                new StringBuilder("@supports not (color: light-dark(#fff, #000)) { :root { color-scheme: light;");
        tokens.forEach((name, value) -> {
            String plain = LIGHT_DARK.matcher(value).replaceAll("$1");
            if (!plain.equals(value)) {
                light.append('\n').append(name).append(": ").append(plain).append(';');
            }
        });
        return light.append("\n} }\n").toString();
    }

    private static String theme() throws IOException {
        try (InputStream css = ClassLoader.getSystemResourceAsStream(THEME)) {
            if (css == null) {
                throw new IllegalStateException(THEME + " is not on the class path");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        }
    }

    private static Map<String, String> pairs(Pattern pattern, String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (MatchResult pair : pattern.matcher(text).results().toList()) {
            pairs.putIfAbsent(pair.group(1), pair.group(2));
        }
        return pairs;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
