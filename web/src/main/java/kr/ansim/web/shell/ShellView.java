package kr.ansim.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the templates show around a page: menu, person, addresses. Asked once a request, kept for its end. */
@Named("shell")
@RequestScoped
public class ShellView {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    private String name = "";
    private String role = "";
    private @Nullable List<MenuGroup> menu;
    private @Nullable Map<String, Integer> waiting;
    private @Nullable Integer notifications;

    @PostConstruct
    void begin() {
        name = signedIn.name();
        role = Roles.ALL.stream().filter(signedIn::inRole).findFirst().orElse("");
    }

    public boolean isSignedIn() {
        return !name.isEmpty();
    }

    public String getPersonName() {
        return name;
    }

    /** The first letter or syllable of the name, for the square beside it. */
    public String getInitial() {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** Tells one account from another, for what the browser keeps for it. */
    public String getAccount() {
        return signedIn.account();
    }

    public String getOrganisation() {
        return signedIn.organisation();
    }

    /** Key of the role's name in the texts of the shell. */
    public String getRoleKey() {
        return role.isEmpty() ? "role.NONE" : "role." + role;
    }

    /** Key of what the search finds for this reader; empty when it would find nothing, whatever is typed. */
    public String getSearchHintKey() {
        return switch (role) {
            case Roles.ADMINISTRATOR, Roles.DELIVERY_OPERATOR -> "search.hint";
            case Roles.CERTIFICATION_OFFICER -> "search.hint.products";
            case Roles.AUDITOR -> "search.hint.entries";
            case Roles.DESK_SUPERVISOR, Roles.VIP_DESK -> "search.hint.members";
            default -> "";
        };
    }

    /** Who is asked for on the phone is personal data, so that it stays out of addresses. */
    public String getSearchMethod() {
        return signedIn.inRole(Roles.VIP_DESK) ? "post" : "get";
    }

    public List<MenuGroup> getMenu() {
        if (menu == null) {
            menu = Menu.ALL.seenBy(signedIn::inRole).groups();
        }
        return menu;
    }

    public int waiting(MenuEntry entry) {
        if (waiting == null) {
            waiting = signedIn.waiting();
        }
        return waiting.getOrDefault(entry.path(), 0);
    }

    public int getNotificationCount() {
        if (notifications == null) {
            notifications = signedIn.notifications();
        }
        return notifications;
    }

    /** The page from the context root, such as {@code /delivery/sites.xhtml}. */
    public String getPath() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }

    /** Key of the page's name in the menu, for pages that set no title of their own. */
    public String getTitleKey() {
        return Menu.ALL.find(getPath()).map(MenuEntry::key).orElse("menu.start");
    }

    /** {@code page} when the entry leads to this page or to the one it belongs to; null leaves the attribute out. */
    public @Nullable String current(MenuEntry entry, @Nullable String belongsTo) {
        String here = belongsTo == null || belongsTo.isEmpty() ? getPath() : belongsTo;
        return entry.path().equals(here) ? "page" : null;
    }

    /** This page in another language; keeps what else the address says. */
    public String languageLink(String language) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String page =
                failed == null ? request.getRequestURI() : failed.toString().replaceFirst("^/+", "/");
        String rest = LanguageSwitch.withoutLanguage(request.getQueryString());
        return page + "?" + (rest.isEmpty() ? "" : rest + "&") + "lang=" + language;
    }

    /** Seoul's time of this request, for the foot of a printed page. */
    public ZonedDateTime getNow() {
        return ZonedDateTime.now(SEOUL);
    }

    public void logOut() throws ServletException, IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        context.getExternalContext().redirect(request.getContextPath() + "/");
    }
}
