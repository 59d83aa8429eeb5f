package kr.ansim.web.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.ansim.web.support.TestProducts;

/**
 * Takes spreadsheets of products through the page as people do, a short one and a long one, and looks at the server's heap
 * meanwhile: what lives on it must not grow with the sheet.
 */
final class SheetImport {

    private static final String PAGE = "partner/product-import.xhtml";
    private static final String EDGE = "edge-of-the-parts";
    private static final Pattern ID = Pattern.compile("product-import\\.xhtml\\?id=([0-9a-f-]{36})");
    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'");
    private static final Pattern COURSE = Pattern.compile("<progress[^>]* value=\"(\\d+)\"");
    private static final Pattern USED = Pattern.compile("generation.*used (\\d+)K");

    private final Visitor partner;
    private final long server;

    SheetImport(Visitor partner, long server) {
        this.partner = partner;
        this.server = server;
    }

    String table() throws IOException, InterruptedException {
        return "| products | trial s | taken s | steps of progress seen | live heap before MB | at most MB |\n|---|---|---|---|---|---|\n"
                + row(500) + row(5_000);
    }

    private String row(int products) throws IOException, InterruptedException {
        byte[] sheet = TestProducts.sheet(IntStream.range(0, products)
                        .mapToObj(i -> "S" + products + '-' + i)
                        .flatMap(code -> Stream.of(code, "완구"))
                        .toArray(String[]::new))
                .buffer;
        double before = liveMegabytes();
        long begin = System.nanoTime();
        String id = sent(sheet);
        double trial = seconds(begin);
        double most = liveMegabytes();
        begin = System.nanoTime();
        String page = partner.get(PAGE + "?id=" + id);
        started(id, page);
        int steps = 0;
        String last = "";
        for (page = partner.get(PAGE + "?id=" + id);
                !page.contains("class=\"note is-info");
                page = partner.get(PAGE + "?id=" + id)) {
            Matcher course = COURSE.matcher(page);
            if (course.find() && !course.group(1).equals(last)) {
                last = course.group(1);
                steps++;
            }
            most = Math.max(most, liveMegabytes());
            Thread.sleep(500);
        }
        return String.format(
                Locale.ROOT,
                "| %d | %.1f | %.1f | %d | %.0f | %.0f |%n",
                products,
                trial,
                seconds(begin),
                steps,
                before,
                most);
    }

    private String sent(byte[] sheet) throws IOException, InterruptedException {
        String page = partner.get(PAGE);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", "file");
        fields.put("jakarta.faces.partial.execute", "file");
        fields.put("jakarta.faces.partial.render", "f");
        fields.put("f", "f");
        fields.putAll(Visitor.state(page));
        fields.put("primefaces.nonce", nonce(page));
        fields.put("file_totalFilesCount", "1");
        StringBuilder head = new StringBuilder();
        fields.forEach((name, value) -> head.append(
                "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
        head.append("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"products.xlsx\"\r\n"
                + "Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r\n\r\n");
        HttpResponse<String> answer = partner.answer(HttpRequest.newBuilder(partner.address(PAGE))
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .header("Faces-Request", "partial/ajax")
                .header("X-Requested-With", "XMLHttpRequest")
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head.toString()),
                        HttpRequest.BodyPublishers.ofByteArray(sheet),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + EDGE + "--\r\n")))
                .build());
        Matcher id = ID.matcher(answer.body());
        if (!id.find()) {
            throw new IOException("the sheet was not taken: " + answer.body());
        }
        return id.group(1);
    }

    private void started(String id, String page) throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", "start");
        fields.put("jakarta.faces.partial.execute", "start");
        fields.put("jakarta.faces.partial.render", "f");
        fields.put("start", "start");
        fields.put("f", "f");
        fields.putAll(Visitor.state(page));
        fields.put("primefaces.nonce", nonce(page));
        partner.answer(HttpRequest.newBuilder(partner.address(PAGE + "?id=" + id))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Faces-Request", "partial/ajax")
                .POST(HttpRequest.BodyPublishers.ofString(Visitor.encoded(fields)))
                .build());
    }

    private static String nonce(String page) throws IOException {
        Matcher nonce = NONCE.matcher(page);
        if (!nonce.find()) {
            throw new IOException("a page without scripts");
        }
        return nonce.group(1);
    }

    /** After the collector has taken what is dead. */
    private double liveMegabytes() throws IOException, InterruptedException {
        asked("GC.run");
        return USED.matcher(asked("GC.heap_info"))
                        .results()
                        .mapToLong(found -> Long.parseLong(found.group(1)))
                        .sum()
                / 1_024.0;
    }

    private String asked(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(server),
                        command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
        return said;
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
