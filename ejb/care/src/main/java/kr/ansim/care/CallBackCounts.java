package kr.ansim.care;

/** How many call-backs are still to be made. */
public record CallBackCounts(int due, int today, int later, int missed) {

    /** What waits now. */
    public int waiting() {
        return due + missed;
    }
}
