package kr.ansim.kernel;

/** An amount in whole Korean won. The won has no smaller unit, so an amount is exact by nature; it may be negative. */
public record Won(long amount) implements Comparable<Won> {

    public static final Won ZERO = new Won(0);

    public static Won of(long amount) {
        return new Won(amount);
    }

    /** @throws ArithmeticException when the sum leaves the range of a long */
    public Won plus(Won other) {
        return new Won(Math.addExact(amount, other.amount));
    }

    /** @throws ArithmeticException when the difference leaves the range of a long */
    public Won minus(Won other) {
        return new Won(Math.subtractExact(amount, other.amount));
    }

    /** @throws ArithmeticException when the product leaves the range of a long */
    public Won times(long factor) {
        return new Won(Math.multiplyExact(amount, factor));
    }

    public boolean isNegative() {
        return amount < 0;
    }

    @Override
    public int compareTo(Won other) {
        return Long.compare(amount, other.amount);
    }

    @Override
    public String toString() {
        return String.format("%,d원", amount);
    }
}
