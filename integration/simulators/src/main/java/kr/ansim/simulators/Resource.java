package kr.ansim.simulators;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Tables that lie beside the code: cells between bars, comments after a hash. */
public final class Resource {

    private Resource() {}

    /** @param name of the file below our package */
    public static Stream<String> lines(String name) {
        InputStream file =
                Objects.requireNonNull(Resource.class.getResourceAsStream("/kr/ansim/simulators/" + name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<String> all = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return all.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
