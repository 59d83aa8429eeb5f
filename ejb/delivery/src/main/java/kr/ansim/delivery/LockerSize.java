package kr.ansim.delivery;

/** The four sizes of the national standard for safe lockers, smallest first: 소형, 중소형, 중형, 대형. */
public enum LockerSize {
    SMALL("S"),
    MID_SMALL("P"),
    MEDIUM("M"),
    LARGE("L");

    private final String letter;

    LockerSize(String letter) {
        this.letter = letter;
    }

    /** The letter that begins a door's number, as in {@code S-04}. */
    public String letter() {
        return letter;
    }
}
