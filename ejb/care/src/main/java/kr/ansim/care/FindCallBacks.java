package kr.ansim.care;

/** @param mine only those that I have taken and those that nobody has */
public record FindCallBacks(CallBackWhen when, boolean mine, int most) {}
