package kr.ansim.partner.figures;

/** How many were decided on, and how many of them were right. */
record Tally(int decided, int right) {

    static Tally of(boolean right) {
        return new Tally(1, right ? 1 : 0);
    }

    Tally plus(Tally other) {
        return new Tally(decided + other.decided, right + other.right);
    }
}
