package kr.ansim.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import kr.ansim.notice.NotificationSummary;
import kr.ansim.notice.Notifications;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.security.SessionOwner;
import kr.ansim.web.shell.When;
import org.jspecify.annotations.Nullable;

/** The reader's notifications, newest first. Opening one marks it as read. */
@Named("inbox")
@RequestScoped
public class InboxView {

    private static final int ROWS = 30;

    @Inject
    private Notifications notifications;

    @Inject
    private When when;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID account;
    private Set<String> roles = Set.of();
    private @Nullable UUID before;
    private @Nullable List<NotificationSummary> found;

    @PostConstruct
    void open() {
        before = AddressedId.in(request, "before").orElse(null);
        SessionOwner.of(request).ifPresent(owner -> {
            account = owner.principal().accountId();
            roles = owner.roles();
        });
    }

    private List<NotificationSummary> found() {
        List<NotificationSummary> known = found;
        UUID reader = account;
        if (known == null) {
            known = reader == null ? List.of() : notifications.inbox(reader, roles, before, ROWS + 1);
            found = known;
        }
        return known;
    }

    public List<NotificationSummary> getRows() {
        return found().size() > ROWS ? found().subList(0, ROWS) : found();
    }

    public int getUnread() {
        return account == null ? 0 : notifications.unread(account, roles);
    }

    public @Nullable UUID getNext() {
        return found().size() > ROWS ? found().get(ROWS - 1).id() : null;
    }

    public boolean isLater() {
        return before != null;
    }

    public String text(NotificationSummary row) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "kr.ansim.web.texts.Notice",
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return new NoticeText(texts, when::near).of(row.template(), row.values());
    }

    /** Marks it as read and goes where it leads. */
    public void visit(UUID id) throws IOException {
        UUID reader = account;
        if (reader == null) {
            return;
        }
        String link = notifications
                .find(reader, roles, id)
                .map(NotificationSummary::link)
                .orElse("/notifications.xhtml");
        notifications.markRead(reader, roles, id);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + link);
    }

    public void read(UUID id) {
        UUID reader = account;
        if (reader != null) {
            notifications.markRead(reader, roles, id);
            found = null;
        }
    }

    public void readAll() {
        UUID reader = account;
        if (reader != null) {
            notifications.markAllRead(reader, roles);
            found = null;
        }
    }
}
