package kr.ansim.simulators.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.ansim.simulators.http.Call;
import kr.ansim.simulators.http.Language;
import kr.ansim.simulators.http.Page;
import kr.ansim.simulators.http.Routes;

/** The inbox of everything caught, for people at {@code /mail} and for tests at {@code /mail/messages.json}. */
public final class MailPages {

    private static final String LAYOUT = "layout.html";
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+[^\\s<>\"'.,;:)]");
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    private final MailCatcher mail;

    public MailPages(MailCatcher mail) {
        this.mail = mail;
    }

    public void routes(Routes routes) {
        routes.on("GET", "/mail", this::inbox);
        routes.on("GET", "/mail/messages.json", this::json);
        routes.on("DELETE", "/mail/messages.json", this::clear);
        routes.on("POST", "/mail/clear", this::clearByHand);
        routes.on("GET", "/mail/*", this::message);
        routes.on("GET", "/mail/*/raw", this::raw);
        routes.on("GET", "/mail/*/html", this::html);
    }

    private void inbox(Call call) throws IOException {
        Language language = call.language();
        List<CaughtMail> all = mail.all();
        String rows = all.stream().map(one -> row(one, language)).collect(Collectors.joining());
        Page.of("mail/inbox.html", language)
                .with("rows", rows)
                .with("count", all.size())
                .with("some", all.isEmpty() ? "" : "true")
                .with("none", all.isEmpty() ? "true" : "")
                .send(call, 200, LAYOUT, language.text("mail.title"), "");
    }

    private static String row(CaughtMail one, Language language) {
        return Page.of("mail/row.html", language)
                .with("id", one.id())
                .with("subject", one.subject())
                .with("to", String.join(", ", one.to()))
                .with("from", one.from())
                .with("at", time(one.receivedAt(), language))
                .render();
    }

    private void message(Call call) throws IOException {
        Language language = call.language();
        Optional<CaughtMail> found = named(call);
        if (found.isEmpty()) {
            Page.of("mail/gone.html", language).send(call, 404, LAYOUT, language.text("mail.title"), "");
            return;
        }
        CaughtMail one = found.get();
        Page.of("mail/message.html", language)
                .with("id", one.id())
                .with("subject", one.subject())
                .with("to", String.join(", ", one.to()))
                .with("from", one.from())
                .with("at", time(one.receivedAt(), language))
                .with("text", linked(one.text()))
                .with("html", one.html().isEmpty() ? "" : "true")
                .send(call, 200, LAYOUT, one.subject(), "");
    }

    private void raw(Call call) throws IOException {
        call.text(200, "text/plain", named(call).map(CaughtMail::raw).orElse(""));
    }

    /** Shown in a frame; the policy keeps scripts, forms and outside pictures of the message from doing anything. */
    private void html(Call call) throws IOException {
        call.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox");
        call.text(200, "text/html", named(call).map(CaughtMail::html).orElse(""));
    }

    private void json(Call call) throws IOException {
        String to = call.parameter("to");
        call.json(
                200,
                mail.all().stream()
                        .filter(one -> to.isEmpty() || one.to().contains(to))
                        .map(MailPages::members)
                        .toList());
    }

    private static Map<String, Object> members(CaughtMail one) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", one.id());
        members.put("receivedAt", one.receivedAt().toString());
        members.put("from", one.from());
        members.put("to", one.to());
        members.put("subject", one.subject());
        members.put("text", one.text());
        members.put("html", one.html());
        return members;
    }

    private void clear(Call call) throws IOException {
        mail.clear();
        call.send(200, "application/json", "[]".getBytes(StandardCharsets.UTF_8));
    }

    private void clearByHand(Call call) throws IOException {
        mail.clear();
        call.redirect("/mail");
    }

    private Optional<CaughtMail> named(Call call) {
        try {
            return mail.find(Long.parseLong(call.segment(1)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static String linked(String text) {
        return LINK.matcher(Page.escaped(text)).replaceAll("<a href=\"$0\" rel=\"noreferrer\">$0</a>");
    }

    private static String time(Instant at, Language language) {
        String pattern = language == Language.KO ? "M.d HH:mm:ss" : "d MMM HH:mm:ss";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(at.atZone(KOREA));
    }
}
