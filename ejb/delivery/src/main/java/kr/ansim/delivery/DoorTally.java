package kr.ansim.delivery;

/**
 * How many doors are in which state; each door counts once.
 *
 * @param touched live bookings in doors that are out of order or at a closed site, which somebody should care for; these
 *     doors are counted among the others too
 */
public record DoorTally(int free, int held, int booked, int out, int closed, int touched) {

    public static final DoorTally NONE = new DoorTally(0, 0, 0, 0, 0, 0);

    public int total() {
        return free + held + booked + out + closed;
    }

    public DoorTally plus(DoorTally other) {
        return new DoorTally(
                free + other.free,
                held + other.held,
                booked + other.booked,
                out + other.out,
                closed + other.closed,
                touched + other.touched);
    }
}
