package kr.ansim.integration.directory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How files lie in the directory: by the first four digits of their names in two levels, so that none grows long, and
 * unfinished ones apart.
 */
final class Shelves {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{48}");
    private static final Pattern LEVEL = Pattern.compile("[0-9a-f]{2}");

    private final Path root;

    Shelves(Path root) {
        this.root = root;
    }

    /** @throws IllegalArgumentException for a name that the vault has not made: no such one ever becomes a path */
    Path place(String name) {
        return shelf(checked(name)).resolve(name);
    }

    private Path shelf(String name) {
        return root.resolve(name.substring(0, 2)).resolve(name.substring(2, 4));
    }

    Path unfinished() throws IOException {
        return made(root.resolve("unfinished"));
    }

    Path unfinished(String name) throws IOException {
        return unfinished().resolve(checked(name));
    }

    /** The file is in its place for good once this returns. */
    void finish(Path unfinished, String name) throws IOException {
        Path place = place(name);
        Path shelf = made(shelf(name));
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        persist(shelf);
    }

    /** Files after the given name, in order. */
    List<Path> after(@Nullable String name, int most) throws IOException {
        String after = name == null ? "" : name;
        List<Path> found = new ArrayList<>();
        for (Path first : inOrder(root, LEVEL, part(after, 0))) {
            boolean isFirst = after.startsWith(first.getFileName().toString());
            for (Path second : inOrder(first, LEVEL, isFirst ? part(after, 2) : "")) {
                inOrder(second, NAME, after).stream()
                        .filter(file -> !file.getFileName().toString().equals(after))
                        .limit(most - found.size())
                        .forEach(found::add);
                if (found.size() == most) {
                    return found;
                }
            }
        }
        return found;
    }

    private static String part(String name, int from) {
        return name.isEmpty() ? "" : name.substring(from, from + 2);
    }

    private static List<Path> inOrder(Path directory, Pattern names, String from) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(entry -> {
                        String name = entry.getFileName().toString();
                        return names.matcher(name).matches() && name.compareTo(from) >= 0;
                    })
                    .sorted()
                    .toList();
        } catch (NoSuchFileException nothingYet) {
            return List.of();
        }
    }

    /** A directory that a crash could undo would take its files with it. */
    private static Path made(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Path parent = directory.getParent();
            if (parent != null) {
                made(parent);
            }
            Files.createDirectories(directory, OwnerOnly.directory());
            if (parent != null) {
                persist(parent);
            }
        }
        return directory;
    }

    /** Systems without owners do not let a directory be opened; they bring its entries to the disk by themselves. */
    private static void persist(Path directory) throws IOException {
        if (OwnerOnly.isKnown()) {
            try (FileChannel entries = FileChannel.open(directory, StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name of the vault");
        }
        return name;
    }
}
