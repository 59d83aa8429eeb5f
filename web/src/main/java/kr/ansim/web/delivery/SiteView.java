package kr.ansim.web.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.delivery.BookingLookUp;
import kr.ansim.delivery.DoorDetails;
import kr.ansim.delivery.LockerEvent;
import kr.ansim.delivery.SiteBoard;
import kr.ansim.delivery.SiteBoards;
import kr.ansim.web.faces.AddressedId;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** One site with its cabinet, kept up to date by a poll; the door that is open at the right stands in the address. */
@Named("site")
@ViewScoped
public class SiteView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String[] LIVE_PARTS = {"head", "figures", "cabinet", "door", "events"};

    @Inject
    private SiteBoards boards;

    @Inject
    private BookingLookUp bookings;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID id;
    private String number = "";
    private String news = "";
    private Map<String, String> seen = Map.of();
    private transient @Nullable SiteBoard board;
    private transient @Nullable List<CabinetColumn> columns;

    @PostConstruct
    void open() {
        id = AddressedId.in(request, "id").orElse(null);
        String named = request.getParameter("door");
        number = named == null ? "" : named;
    }

    /** Before the page is written, in whole or in part: what an action has changed is read again. */
    public void check() {
        forget();
        if (find().isEmpty()) {
            AddressedId.unknown();
            return;
        }
        if (getDoor() == null) {
            number = getBoard().doors().stream()
                    .map(DoorDetails::number)
                    .findFirst()
                    .orElse("");
        }
        seen = states();
    }

    /** Called by the poll. Only what has changed is sent. */
    public void live() {
        forget();
        Map<String, String> now = states();
        news = "";
        if (!now.equals(seen)) {
            news = getBoard().doors().stream()
                    .filter(door -> !stateOf(door).equals(seen.get(door.number())))
                    .map(door -> door.number() + " " + BoardWords.state(door))
                    .collect(Collectors.joining(", "));
            PrimeFaces.current().ajax().update(LIVE_PARTS);
        }
    }

    public void select() {
        String named = request.getParameter("door");
        number = named == null ? "" : named;
    }

    private void forget() {
        board = null;
        columns = null;
    }

    private Optional<SiteBoard> find() {
        if (board == null && id != null) {
            board = boards.board(id).orElse(null);
        }
        return Optional.ofNullable(board);
    }

    public SiteBoard getBoard() {
        return find().orElseThrow();
    }

    private Map<String, String> states() {
        Map<String, String> states =
                getBoard().doors().stream().collect(Collectors.toMap(DoorDetails::number, SiteView::stateOf));
        states.put("", String.valueOf(getBoard().site().closedAt()));
        return states;
    }

    private static String stateOf(DoorDetails door) {
        return door.state() + " " + door.bookingId() + " " + door.heldUntil();
    }

    public List<CabinetColumn> getColumns() {
        List<CabinetColumn> known = columns;
        if (known == null) {
            known = CabinetColumn.of(getBoard().doors());
            columns = known;
        }
        return known;
    }

    public double getTall() {
        return CabinetColumn.highest(getColumns());
    }

    public double cm(DoorDetails door) {
        return CabinetColumn.cm(door);
    }

    /** For the clocks of held doors: {@code S-03=1795000000000 M-02=…}. */
    public String getClocks() {
        return getBoard().doors().stream()
                .filter(door -> door.heldUntil() != null)
                .map(door -> door.number() + "=" + door.heldUntil().toEpochMilli())
                .collect(Collectors.joining(" "));
    }

    /** The door at the right; null only in a site without doors. */
    public @Nullable DoorDetails getDoor() {
        return getBoard().doors().stream()
                .filter(door -> door.number().equals(number))
                .findFirst()
                .orElse(null);
    }

    /** Name and telephone of whoever has the door at the right, masked. */
    public Map<String, String> getRecipient() {
        DoorDetails door = getDoor();
        UUID booking = door == null ? null : door.bookingId();
        return booking == null ? Map.of() : bookings.recipient(booking);
    }

    public List<LockerEvent> getHistory() {
        UUID site = id;
        return site == null || getDoor() == null ? List.of() : boards.history(site, number);
    }

    public List<LockerEvent> getRecent() {
        return boards.recent(getBoard());
    }

    /** What the poll has found, for people who listen. */
    public String getNews() {
        return news;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }
}
