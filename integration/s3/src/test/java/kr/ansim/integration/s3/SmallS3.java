package kr.ansim.integration.s3;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.kernel.Digests;

/** As much of an S3 store as the vault uses, with one bucket, a memory of who asked what, and faults. */
final class SmallS3 implements AutoCloseable {

    /** What goes wrong with the next requests, as often as it is listed. */
    enum Fault {
        FORBIDDEN,
        UNAVAILABLE,
        NEVER_ANSWERS,
        BREAKS_OFF,
        KEEPS_HALF,
        NO_XML
    }

    record Asked(String method, String path, Map<String, String> headers) {}

    static final String BUCKET = "papers";

    final ConcurrentSkipListMap<String, byte[]> objects = new ConcurrentSkipListMap<>();
    final List<Asked> asked = new CopyOnWriteArrayList<>();
    final List<Fault> faults = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    SmallS3() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::handle);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange call) throws IOException {
        byte[] body = call.getRequestBody().readAllBytes();
        asked.add(new Asked(
                call.getRequestMethod(),
                call.getRequestURI().getPath(),
                call.getRequestHeaders().entrySet().stream()
                        .collect(Collectors.toMap(
                                header -> header.getKey().toLowerCase(java.util.Locale.ROOT),
                                header -> header.getValue().get(0)))));
        try (call) {
            if (faults.isEmpty()) {
                serve(call, body, false);
            } else {
                fail(faults.remove(0), call, body);
            }
        }
    }

    private void fail(Fault fault, HttpExchange call, byte[] body) throws IOException {
        switch (fault) {
            case FORBIDDEN -> refuse(call, 403, "AccessDenied");
            case UNAVAILABLE -> refuse(call, 503, "ServiceUnavailable");
            case NEVER_ANSWERS -> pause();
            case BREAKS_OFF -> serve(call, body, true);
            case KEEPS_HALF -> serve(call, Arrays.copyOf(body, body.length / 2), false);
            case NO_XML -> answer(call, 200, "<html>maintenance</html>".getBytes(StandardCharsets.UTF_8), false);
        }
    }

    private void serve(HttpExchange call, byte[] body, boolean breakOff) throws IOException {
        String[] path = call.getRequestURI().getPath().split("/", -1);
        if (!path[1].equals(BUCKET)) {
            refuse(call, 404, "NoSuchBucket");
            return;
        }
        String key = path.length > 2 ? path[2] : "";
        switch (call.getRequestMethod()) {
            case "PUT" -> put(call, key, body);
            case "DELETE" -> {
                objects.remove(key);
                answer(call, 204, new byte[0], false);
            }
            default -> {
                if (key.isEmpty()) {
                    answer(call, 200, listed(call.getRequestURI().getRawQuery()), false);
                } else if (objects.containsKey(key)) {
                    answer(call, 200, objects.get(key), breakOff);
                } else {
                    refuse(call, 404, "NoSuchKey");
                }
            }
        }
    }

    /** Refuses what does not have the hash that was signed, unless this server is the one that cuts. */
    private void put(HttpExchange call, String key, byte[] body) throws IOException {
        String signed = call.getRequestHeaders().getFirst("x-amz-content-sha256");
        long length = Long.parseLong(call.getRequestHeaders().getFirst("Content-Length"));
        if (length == body.length
                && !HexFormat.of().formatHex(Digests.hash(body)).equals(signed)) {
            refuse(call, 400, "XAmzContentSHA256Mismatch");
            return;
        }
        objects.put(key, body);
        answer(call, 200, new byte[0], false);
    }

    private byte[] listed(String query) {
        Map<String, String> asked = Stream.of(query.split("&", -1))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
        String contents = objects.tailMap(asked.getOrDefault("start-after", ""), false).entrySet().stream()
                .limit(Long.parseLong(asked.get("max-keys")))
                .map(object -> "<Contents><Key>" + object.getKey()
                        + "</Key><LastModified>2026-11-27T04:00:00.000Z</LastModified><Size>"
                        + object.getValue().length + "</Size></Contents>")
                .collect(Collectors.joining());
        return ("<?xml version=\"1.0\"?><ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>"
                        + BUCKET + "</Name>" + contents + "</ListBucketResult>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void refuse(HttpExchange call, int status, String code) throws IOException {
        answer(
                call,
                status,
                ("<?xml version=\"1.0\"?><Error><Code>" + code + "</Code><Message>no</Message></Error>")
                        .getBytes(StandardCharsets.UTF_8),
                false);
    }

    private static void answer(HttpExchange call, int status, byte[] body, boolean breakOff) throws IOException {
        call.getResponseHeaders().set("Content-Type", "application/xml");
        if (call.getRequestMethod().equals("HEAD")) {
            call.getResponseHeaders().set("Content-Length", String.valueOf(status == 200 ? body.length : 0));
            call.sendResponseHeaders(status, -1);
            return;
        }
        call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            call.getResponseBody().write(body, 0, breakOff ? body.length / 2 : body.length);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(3_000);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
