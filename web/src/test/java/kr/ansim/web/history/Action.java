package kr.ansim.web.history;

/** What a client can ask for. */
public enum Action {
    HOLD("held"),
    RENEW("renewed"),
    CONFIRM("confirmed"),
    CANCEL("cancelled"),
    FIND(""),
    CLOSE("site.closed"),
    OPEN("site.opened"),
    BREAK("door.out-of-order"),
    MEND("door.in-order");

    private final String event;

    Action(String event) {
        this.event = event;
    }

    /** The event in the trail that tells of it; nothing tells of a mere look. */
    public String event() {
        return isOfBooking() && this != FIND ? "booking." + event : event;
    }

    public boolean isOfBooking() {
        return ordinal() <= FIND.ordinal();
    }
}
