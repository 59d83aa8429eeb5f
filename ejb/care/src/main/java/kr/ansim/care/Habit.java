package kr.ansim.care;

/**
 * What somebody usually takes, and how sure that is: "12건 중 9건".
 *
 * @param times how often it was so, {@code of} how many times it could have been
 * @param sure whether it was so nearly always, and often enough
 */
public record Habit(String what, int times, int of, boolean sure) {}
