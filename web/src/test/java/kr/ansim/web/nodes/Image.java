package kr.ansim.web.nodes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the Dockerfile describes, laid out in a plain directory, because no container engine runs in a build: copies are
 * copied, and what runs Java is run, with paths below that directory. The base images and their users are left out.
 */
final class Image {

    private final Path top;
    private final Path to;
    private final Map<String, Path> stages = new HashMap<>();
    private final Map<String, String> last = new HashMap<>();
    private Path root = Path.of("");
    private Path workDirectory = Path.of("");

    private Image(Path top, Path to) {
        this.top = top;
        this.to = to;
    }

    /** @param top the build context, whose {@code docker/Dockerfile} is read */
    static Image replay(Path top, Path to) throws IOException, InterruptedException {
        Image image = new Image(top, to);
        for (String line : instructions(top.resolve("docker/Dockerfile"))) {
            String[] parts = line.split("\\s+", 2);
            image.follow(parts[0], parts[1]);
        }
        return image;
    }

    static List<String> instructions(Path dockerfile) throws IOException {
        String text =
                Files.readString(dockerfile).replaceAll("(?m)^\\s*#.*\n", "").replace("\\\n", " ");
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The words of the last instruction of that name, a JSON array or not. */
    List<String> words(String instruction) {
        String text = last.getOrDefault(instruction, "");
        return Stream.of(text.replaceAll("[\\[\\]\",]", " ").strip().split("\\s+"))
                .map(word -> word.startsWith("/") ? below(word).toString() : word)
                .toList();
    }

    Path below(String path) {
        return root.resolve(path.substring(1));
    }

    private void follow(String instruction, String rest) throws IOException, InterruptedException {
        last.put(instruction, rest);
        switch (instruction) {
            case "FROM" -> begin(rest);
            case "WORKDIR" -> workDirectory = Files.createDirectories(below(rest));
            case "COPY" -> copy(rest.split("\\s+"));
            case "RUN" -> run(rest);
            case "USER", "ENV", "EXPOSE", "STOPSIGNAL", "HEALTHCHECK", "ENTRYPOINT" -> {}
            default -> throw new IllegalStateException("cannot replay " + instruction);
        }
    }

    private void begin(String rest) throws IOException {
        String[] words = rest.split("\\s+");
        String name = words.length == 3 ? words[2] : "last";
        root = Files.createDirectories(to.resolve(name));
        stages.put(name, root);
        workDirectory = root;
    }

    private void copy(String[] words) throws IOException {
        boolean fromStage = words[0].startsWith("--from=");
        Path source = fromStage ? stages.getOrDefault(words[0].substring("--from=".length()), top) : top;
        List<String> paths = Arrays.asList(words).subList(fromStage ? 1 : 0, words.length);
        String target = paths.get(paths.size() - 1);
        Path destination = target.startsWith("/") ? below(target) : workDirectory.resolve(target);
        for (String path : paths.subList(0, paths.size() - 1)) {
            copyTree(source.resolve(path.startsWith("/") ? path.substring(1) : path), destination);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path copy = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createDirectories(copy.resolveSibling("."));
                    Files.copy(one, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private void run(String command) throws IOException, InterruptedException {
        if (!command.startsWith("java ")) {
            return;
        }
        List<String> words = new ArrayList<>();
        for (String word : command.split("\\s+")) {
            words.add(word.startsWith("/") ? below(word).toString() : word);
        }
        words.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Path log = to.resolve("run.log");
        Process process = new ProcessBuilder(words)
                .directory(workDirectory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + ": " + Files.readString(log));
        }
    }
}
