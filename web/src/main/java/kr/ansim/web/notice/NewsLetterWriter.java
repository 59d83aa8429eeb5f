package kr.ansim.web.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.identity.Addressee;
import kr.ansim.identity.Addressees;
import kr.ansim.kernel.SystemClock;
import kr.ansim.notice.Mail;
import kr.ansim.notice.MailTemplate;
import kr.ansim.notice.NotificationSummary;
import kr.ansim.notice.Notifications;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes one letter of all that waits for somebody, in one transaction with taking it off the list. */
@ApplicationScoped
public class NewsLetterWriter {

    @Inject
    private Notifications notifications;

    @Inject
    private Addressees addressees;

    @Inject
    private Mail mail;

    @Inject
    @ConfigProperty(name = "ansim.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    @Transactional
    public void write(UUID account) {
        List<NotificationSummary> news = notifications.takeForMail(account);
        if (news.isEmpty()) {
            return;
        }
        addressees.find(account).ifPresent(to -> send(to, news));
    }

    private void send(Addressee to, List<NotificationSummary> news) {
        Locale language = to.language().getLanguage().equals("en") ? Locale.ENGLISH : Locale.KOREAN;
        ResourceBundle texts = ResourceBundle.getBundle("kr.ansim.web.texts.Notice", language);
        NoticeText text = new NoticeText(texts, instant -> time(instant, language));
        String lines = news.stream()
                .map(one -> "- " + text.of(one.template(), one.values()) + "\n  " + link(one))
                .collect(Collectors.joining("\n"));
        mail.send(
                MailTemplate.NEWS,
                to.email(),
                language,
                Map.of(
                        "count",
                        Integer.toString(news.size()),
                        "newsLines",
                        lines,
                        "link",
                        baseUrl + "/notifications.xhtml"));
    }

    private String link(NotificationSummary news) {
        String path = news.link();
        return baseUrl + (path == null ? "/notifications.xhtml" : path);
    }

    private static String time(Instant at, Locale language) {
        String pattern =
                ResourceBundle.getBundle("kr.ansim.web.texts.When", language).getString("full");
        return DateTimeFormatter.ofPattern(pattern, language).format(at.atZone(SystemClock.KOREA));
    }
}
