package kr.ansim.integration.pdfbox;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the classes of the opening program lie, wherever the server has put our archives. */
final class OpenerJars {

    /** One class of each archive that the program needs. */
    private static final List<String> CLASSES = List.of(
            Opener.class.getName(),
            "kr.ansim.partner.port.PageProblem",
            "org.apache.pdfbox.Loader",
            "org.apache.pdfbox.io.RandomAccessRead",
            "org.apache.fontbox.FontBoxFont",
            "org.apache.commons.logging.LogFactory");

    private OpenerJars() {}

    static String classPath() throws IOException {
        Set<String> places = new LinkedHashSet<>();
        for (String name : CLASSES) {
            places.add(place(name).toString());
        }
        return String.join(File.pathSeparator, places);
    }

    private static Path place(String name) throws IOException {
        try {
            Class<?> one = Class.forName(name, false, OpenerJars.class.getClassLoader());
            CodeSource source = one.getProtectionDomain().getCodeSource();
            if (source != null && source.getLocation().getProtocol().equals("file")) {
                Path told = Path.of(source.getLocation().toURI());
                if (Files.exists(told)) {
                    return told;
                }
            }
            return ofResource(name, one);
        } catch (ClassNotFoundException | URISyntaxException unknown) {
            throw new IOException("no archive with " + name, unknown);
        }
    }

    private static Path ofResource(String name, Class<?> one) throws IOException, URISyntaxException {
        String file = name.replace('.', '/') + ".class";
        URL resource = one.getClassLoader().getResource(file);
        if (resource == null) {
            throw new IOException("no archive with " + name);
        }
        String address = resource.toString();
        return Path.of(new URI(
                address.startsWith("jar:")
                        ? address.substring("jar:".length(), address.indexOf("!/"))
                        : address.substring(0, address.length() - file.length())));
    }
}
