package kr.ansim.web.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the desk as their browser has it: one page, the line on which the server calls, and what the page asks for by
 * itself. All but the listening is done by one thread at a time.
 */
final class DeskAgent implements AutoCloseable {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static final String START = "care/desk.xhtml";
    private static final HttpClient SOCKETS = HttpClient.newHttpClient();
    private static final Pattern CHANNEL = Pattern.compile("/jakarta\\.faces\\.push/desk\\?[0-9a-f-]+");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    private final String cookies;
    private final HttpLine line;
    private final Consumer<DeskAgent> heard;
    private String page = "";
    private @Nullable WebSocket open;

    /** @param heard told on a thread of its own that the server has called */
    DeskAgent(int port, String cookies, Consumer<DeskAgent> heard) {
        this.port = port;
        this.cookies = cookies;
        this.line = new HttpLine(port);
        this.heard = heard;
    }

    /** @param to where the member is opened */
    record Ringing(String call, String to) {}

    void begin() throws IOException {
        open(START);
        press("callBar:ready", Map.of("callBar:of", ""));
        open(START);
    }

    /**
     * Opens a page and then, as a browser, the line on which the server calls; the page before is left.
     *
     * @return when the page was there, by the machine's running time in nanoseconds
     */
    long open(String path) throws IOException {
        page = get(path);
        long there = System.nanoTime();
        Matcher channel = CHANNEL.matcher(page);
        if (!channel.find()) {
            throw new IOException(path + " has no line on which the server could call");
        }
        WebSocket before = open;
        open = SOCKETS.newWebSocketBuilder()
                .header("Cookie", cookies)
                .buildAsync(URI.create("ws://localhost:" + port + channel.group()), new WebSocket.Listener() {
                    @Override
                    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
                        heard.accept(DeskAgent.this);
                        socket.request(1);
                        return null;
                    }
                })
                .join();
        if (before != null) {
            before.sendClose(WebSocket.NORMAL_CLOSURE, "");
        }
        return there;
    }

    String get(String path) throws IOException {
        return sent("GET /" + path + " HTTP/1.1\r\n", "");
    }

    /** @return the call that rings here, if one does */
    @Nullable
    Ringing look() throws IOException {
        JsonNode now = JSON.readTree(get("care/pulse"));
        return now.has("to")
                ? new Ringing(now.path("call").asText(), now.path("to").asText().replaceFirst("^/", ""))
                : null;
    }

    /** What the page of the member asks for once it is seen. */
    void rest() throws IOException {
        String late = source("ansimDeskLate");
        post("late", late, late, Map.of("jakarta.faces.partial.render", "channels facts past say"));
    }

    void answer(String call) throws IOException {
        press("callBar:answer", Map.of("callBar:of", call));
    }

    void wrapUp(String call) throws IOException {
        press(
                "callBar:wrapUp",
                Map.of(
                        "callBar:wrapOf", call,
                        "callBar:topic", "DELIVERY",
                        "callBar:resolved", "true",
                        "callBar:note", ""));
    }

    /** As the script of the call bar does: the bar has an address of its own and keeps no state. */
    private void press(String button, Map<String, String> fields) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(Visitor.state(page));
        all.put("callBar", "callBar");
        all.put("jakarta.faces.ViewState", "stateless");
        all.put(button, "");
        String answer = sent(
                "POST /care/bar.xhtml HTTP/1.1\r\nAccept: application/json\r\nContent-Type: " + FORM + "\r\n",
                Visitor.encoded(all));
        if (!answer.contains("callBar:line")) {
            throw new IOException(button + " answers " + answer.substring(0, Math.min(300, answer.length())));
        }
    }

    private String source(String command) throws IOException {
        Matcher source = Pattern.compile(command + "\\s*=\\s*function[^{]*\\{.*?s:\"([^\"]+)\"")
                .matcher(page);
        if (!source.find()) {
            throw new IOException("a page without " + command);
        }
        return source.group(1);
    }

    private void post(String form, String source, String execute, Map<String, String> more) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>(more);
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", source);
        fields.put("jakarta.faces.partial.execute", execute);
        fields.put(source, source);
        fields.put(form, form);
        fields.putAll(Visitor.state(page));
        String path = page.substring(page.indexOf("action=\"/", page.indexOf("id=\"" + form + "\"")) + 9);
        String answer = sent(
                "POST /" + path.substring(0, path.indexOf('"')).replace("&amp;", "&")
                        + " HTTP/1.1\r\nFaces-Request: partial/ajax\r\n"
                        + "Content-Type: " + FORM + "\r\n",
                Visitor.encoded(fields));
        if (!answer.contains("<changes") && !answer.contains("<eval")) {
            throw new IOException(source + " answers " + answer.substring(0, Math.min(300, answer.length())));
        }
    }

    private String sent(String head, String body) throws IOException {
        String request = head + "Host: localhost\r\nAccept-Language: ko\r\nCookie: " + cookies + "\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
        HttpLine.Answer answer = line.send(request.getBytes(StandardCharsets.US_ASCII));
        if (answer.status() != 200) {
            throw new IOException(head.lines().findFirst().orElse("") + " answers " + answer.status());
        }
        return answer.body();
    }

    @Override
    public void close() throws IOException {
        WebSocket last = open;
        if (last != null) {
            last.abort();
        }
        line.close();
    }
}
